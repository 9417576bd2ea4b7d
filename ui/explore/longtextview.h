#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace claimcheck {

/// A text to read, however long: it is put in a slice at a time, so that the window never waits for it. Plain text only;
/// what goes in has been made safe to show.
class LongTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongTextView(QWidget *parent = nullptr);

    void showText(const QString &text);
    /// Whether all of it is in.
    bool isComplete() const { return m_inserted == m_text.size(); }
    enum class Search { Here, Next, Previous };
    /// Selects @a needle, whatever its case: where the selection begins, behind it or before it, and around the end;
    /// false if there is none.
    bool find(const QString &needle, Search search);

Q_SIGNALS:
    void findRequested();
    void completed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void insertSlice();
    void insertUpTo(qsizetype end);

    QString m_text;
    qsizetype m_inserted = 0;
    QTimer m_next;
};

} // namespace claimcheck
