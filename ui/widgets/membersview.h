#pragma once

#include "models/membersmodel.h"

#include <QTreeView>

namespace claimcheck {

/// A table of claims, header parameters or response fields. Ctrl+C copies the value of the current row.
class MembersView : public QTreeView
{
    Q_OBJECT

public:
    explicit MembersView(const QString &accessibleName, QWidget *parent = nullptr);

    MembersModel &members() { return *m_model; }
    /// Column widths that fit what is shown now.
    void fitColumns();

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);
    /// The value is a token or a secret: mark it so and clear it.
    void secretCopyRequested(const QString &text, const QString &what);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy(int column);

    MembersModel *m_model;
};

} // namespace claimcheck
