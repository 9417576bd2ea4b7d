#pragma once

#include "shortcutgroups.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace claimcheck {

/// All shortcuts, to look up by command or key.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<ShortcutGroup> &groups);
    void filter(const QString &text);

    QLineEdit *m_find;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace claimcheck
