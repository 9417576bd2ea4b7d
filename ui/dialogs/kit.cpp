#include "dialogs/kit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>

namespace claimcheck {

using namespace Qt::StringLiterals;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *selectableLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QDialogButtonBox *plainButtons(QDialogButtonBox::StandardButtons buttons, QWidget *parent)
{
    auto *box = new QDialogButtonBox(buttons, parent);
    const QList<QAbstractButton *> all = box->buttons();
    for (QAbstractButton *button : all)
        button->setIcon({});
    // Escape closes and cancels already; the others have no key of their own on every platform.
    if (QPushButton *save = box->button(QDialogButtonBox::Save))
        save->setText(QCoreApplication::translate("claimcheck::Kit", "&Save"));
    if (QPushButton *restore = box->button(QDialogButtonBox::RestoreDefaults))
        restore->setText(QCoreApplication::translate("claimcheck::Kit", "Restore &defaults"));
    return box;
}

QMargins sideMargins(const QWidget &widget, int leading, int trailing)
{
    return widget.isRightToLeft() ? QMargins(trailing, 0, leading, 0) : QMargins(leading, 0, trailing, 0);
}

void resizeToEms(QWidget *dialog, int width, int height)
{
    const int em = dialog->fontMetrics().horizontalAdvance(u'M');
    dialog->resize(QSize(width * em, height * em).boundedTo(dialog->screen()->availableSize() * 9 / 10));
}

QFont noteFont(QFont around)
{
    if (around.pointSizeF() > 0) // else it is given in pixels
        around.setPointSizeF(around.pointSizeF() * 0.92);
    return around;
}

void returnToParent(QDialog *dialog)
{
    QWidget *below = dialog->parentWidget()->window();
    QObject::connect(dialog, &QDialog::finished, below, [below] {
        if (below->isVisible())
            below->activateWindow();
    });
}

void nameBox(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    if (QLineEdit *line = box->lineEdit())
        line->setAccessibleName(name);
}

void leaveFocusToBar(QTabWidget *tabs)
{
    const Qt::FocusPolicy ofTheBar = tabs->tabBar()->focusPolicy();
    tabs->setFocusPolicy(Qt::NoFocus); // the bar is its proxy, and gets it as well
    tabs->tabBar()->setFocusPolicy(ofTheBar);
}

QString literalLabel(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString spokenLabel(const QString &label)
{
    QString spoken;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && ++i == label.size())
            break;
        spoken += label.at(i);
    }
    return spoken;
}

QString withMnemonic(const QString &label, QString *taken)
{
    QString escaped = literalLabel(label);
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const QChar letter = escaped.at(i).toLower();
        if (letter.isLetterOrNumber() && !taken->contains(letter)) {
            taken->append(letter);
            return escaped.insert(i, u'&');
        }
    }
    return escaped;
}

QString mnemonicOf(const QString &label)
{
    const QKeySequence keys = QKeySequence::mnemonic(label);
    return keys.isEmpty() ? QString() : keys.toString(QKeySequence::PortableText).last(1).toLower();
}

} // namespace claimcheck
