#include "scenes/texts.h"

#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFontInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeView>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    void add(const QString &text, const QString &where)
    {
        if (!text.isEmpty())
            m_found.append({text, where});
    }
    void addWidget(QWidget *widget)
    {
        const QString where = describe(widget);
        add(widget->toolTip(), where + u", tool tip"_s);
        add(widget->accessibleName(), where + u", accessible name"_s);
        add(widget->accessibleDescription(), where + u", accessible description"_s);
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(label->text(), where);
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(button->text(), where);
        if (const auto *box = qobject_cast<QGroupBox *>(widget))
            add(box->title(), where);
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            add(line->placeholderText(), where + u", placeholder"_s);
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            add(edit->placeholderText(), where + u", placeholder"_s);
        if (const auto *spin = qobject_cast<QSpinBox *>(widget)) {
            for (const QString &text : {spin->prefix(), spin->suffix(), spin->specialValueText()})
                add(text, where);
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), where + u", tab"_s);
                add(tabs->tabToolTip(i), where + u", tab's tool tip"_s);
            }
        }
        if (const auto *menu = qobject_cast<QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                add(action->text(), where + u", entry"_s);
        }
        if (const auto *combo = qobject_cast<QComboBox *>(widget); combo && !combo->isEditable()) {
            for (int i = 0; i < combo->count(); ++i)
                add(combo->itemText(i), where + u", choice"_s);
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model() && !qobject_cast<QHeaderView *>(widget))
            addView(view, where);
    }
    QList<FoundText> found() const { return m_found; }

private:
    void addView(QAbstractItemView *view, const QString &where)
    {
        const auto *tree = qobject_cast<QTreeView *>(view);
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; tree && !tree->isHeaderHidden() && column < model.columnCount(); ++column)
            add(model.headerData(column, Qt::Horizontal).toString(), where + u", heading"_s);
        addCells(model, {}, where);
    }
    void addCells(const QAbstractItemModel &model, const QModelIndex &parent, const QString &where)
    {
        for (int row = 0; row < std::min(model.rowCount(parent), 100); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                const QVariant font = cell.data(Qt::FontRole);
                if (font.isValid() && QFontInfo(font.value<QFont>()).fixedPitch())
                    continue;
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                         int(Qt::AccessibleDescriptionRole)})
                    add(cell.data(role).toString(), where + u", row %1, column %2, role %3"_s.arg(row).arg(column).arg(role));
            }
            addCells(model, model.index(row, 0, parent), where);
        }
    }

    QList<FoundText> m_found;
};

} // namespace

QString describe(const QWidget *widget)
{
    QString name = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
        name = button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && name.isEmpty())
        name = label->text();
    if (name.isEmpty())
        name = widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + name.left(60) + u"”"_s;
}

QList<FoundText> textsOf(QWidget *window)
{
    Collector collector;
    collector.add(window->windowTitle(), u"title"_s);
    for (QWidget *widget : visibleWidgets(window))
        collector.addWidget(widget);
    return collector.found();
}

} // namespace claimcheck
