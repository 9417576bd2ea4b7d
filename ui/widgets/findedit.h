#pragma once

#include <QLineEdit>

namespace claimcheck {

/// The filter field. Escape clears it and hands the keyboard back; Down and Enter go to the list.
class FindEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace claimcheck
