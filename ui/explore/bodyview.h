#pragma once

#include "service/apibody.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace claimcheck {

class FindBar;
class LongTextView;
class NoteLabel;
struct DecodedImage;

/// The body of a response: text as it reads best, a picture, or bytes. Worked out in another thread and shown bit by
/// bit, so that no body holds up the window; of a large one the beginning at first.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);

    void showResponse(const ApiResponse &response);
    void clear();
    LongTextView *text() const { return m_text; }

Q_SIGNALS:
    /// What was given is on screen, all of it that is going to be.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void work(qsizetype limit);
    void onText(const BodyText &body, qsizetype limit);
    void onImage(const DecodedImage &image);
    void showNote(const BodyText &body, qsizetype limit);
    void fitImage();

    ApiResponse m_response;
    quint64 m_number = 0; ///< of what is being worked out; what comes late is dropped
    QStackedWidget *m_stack;
    LongTextView *m_text;
    QLabel *m_picture;
    QPixmap m_pixmap;
    NoteLabel *m_note;
    QPushButton *m_all;
    FindBar *m_find;
};

} // namespace claimcheck
