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
    /// Column widths that fit what is shown now, and again when the view becomes wider or narrower, unless the user has
    /// changed them since.
    void fitColumns();

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);
    /// The value is a token or a secret: mark it so and clear it.
    void secretCopyRequested(const QString &text, const QString &what);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy(int column);

    MembersModel *m_model;
    int m_fitted = -1; ///< the width of values then
};

} // namespace claimcheck
