#pragma once

#include <QDialog>

class QAction;
class QTreeWidget;

namespace claimcheck {

/// All shortcuts, to look up. A separator with a text begins a group.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void fill(const QList<QAction *> &actions);
    void filter(const QString &text);

    QTreeWidget *m_list;
};

} // namespace claimcheck
