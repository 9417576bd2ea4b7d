#pragma once

#include <QDialogButtonBox>
#include <QLabel>

class QComboBox;
class QDialog;
class QTabWidget;

namespace claimcheck {

/// The grid the dialogs are laid out on.
inline constexpr int gridUnit = 8;

/// A label that never reads its text as markup.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

/// The same, wrapped, and selectable with mouse and keyboard: for paths and the like.
QLabel *selectableLabel(const QString &text, QWidget *parent = nullptr);

/// Standard buttons without the pictures that some styles put on them.
QDialogButtonBox *plainButtons(QDialogButtonBox::StandardButtons buttons, QWidget *parent = nullptr);

/// Margins to the sides only, which a layout does not mirror by itself.
QMargins sideMargins(const QWidget &widget, int leading, int trailing);

/// Gives a dialog a first size that grows with its font and still fits the screen.
void resizeToEms(QWidget *dialog, int width, int height);

/// The font of notes beneath fields, a little smaller than what they stand in.
QFont noteFont(QFont around);

/// Has the window below take the keyboard when @a dialog closes. Window managers give it to the main window instead where
/// the one below is a dialog, too.
void returnToParent(QDialog *dialog);

/// Names a box, and where text may be typed into it, the line for that: an object of its own to assistive technology.
void nameBox(QComboBox *box, const QString &name);

/// Makes the bar the only stop of the Tab key. The frame around bar and pages takes the keyboard just to hand it on, and
/// would be a stop without name and role to assistive technology.
void leaveFocusToBar(QTabWidget *tabs);

/// A text in which nothing is a mnemonic, for a label made of somebody's data.
QString literalLabel(QString text);

/// A label's text as assistive technology says it: without the mnemonic's ampersand.
QString spokenLabel(const QString &label);

/// @a label with a mnemonic on its first letter that is not in @a taken (lower case), which is then added. A
/// label whose letters are all taken stays without: the Tab key still leads there.
QString withMnemonic(const QString &label, QString *taken);

/// The letters that the mnemonics of @a label take, lower case.
QString mnemonicOf(const QString &label);

} // namespace claimcheck
