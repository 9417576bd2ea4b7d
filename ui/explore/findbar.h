#pragma once

#include "explore/longtextview.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace claimcheck {

/// A line to find something in a text: Enter is next, Shift+Enter is the one before, Esc closes it. Hidden until it is
/// asked for.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(LongTextView *view, QWidget *parent = nullptr);

    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(LongTextView::Search search);

    LongTextView *m_view;
    QLineEdit *m_needle;
    QLabel *m_result;
};

} // namespace claimcheck
