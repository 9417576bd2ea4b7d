#include "explore/bodyview.h"

#include "base/background.h"
#include "dialogs/kit.h"
#include "dialogs/notelabel.h"
#include "explore/findbar.h"
#include "explore/imagedecoding.h"
#include "explore/longtextview.h"

#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claimcheck {

namespace {
/// "Show all" means nearly all: beyond that a file is the better place.
constexpr qsizetype shownAtMost = 24 * 1'048'576;
}

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_text(new LongTextView(this))
    , m_picture(plainLabel({}, this))
    , m_note(new NoteLabel(this))
    , m_all(new QPushButton(tr("Show all"), this))
    , m_find(new FindBar(m_text, this))
{
    const int unit = fontMetrics().height() / 2;
    m_text->setAccessibleName(tr("Body of the response"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setAccessibleName(tr("Picture"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_picture);
    m_all->setAutoDefault(true);
    auto *noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(unit, 0, unit, 0);
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit / 2, 0, 0);
    column->setSpacing(0);
    column->addLayout(noteRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_text->setFocus();
        work(shownAtMost);
    });
    connect(m_text, &LongTextView::completed, this, &BodyView::shown);
    clear();
}

void BodyView::clear()
{
    ++m_number;
    m_response = {};
    m_text->showText({});
    m_pixmap = {};
    m_picture->clear();
    m_note->setNote(NoteLabel::Kind::Help, {});
    m_all->hide();
    m_find->hide();
    m_stack->setCurrentWidget(m_text);
}

void BodyView::showResponse(const ApiResponse &response)
{
    m_response = response;
    work(shownAtFirst);
}

void BodyView::work(qsizetype limit)
{
    const quint64 number = ++m_number;
    m_all->hide();
    inBackground(
        this, [response = m_response, limit] { return bodyText(response, limit); },
        [this, number, limit](const BodyText &body) {
            if (number == m_number)
                onText(body, limit);
        });
}

void BodyView::onText(const BodyText &body, qsizetype limit)
{
    if (body.kind == BodyKind::Image) {
        inBackground(
            this, [bytes = m_response.body] { return decodeImage(bytes); },
            [this, number = m_number](const DecodedImage &image) {
                if (number == m_number)
                    onImage(image);
            });
        return;
    }
    m_stack->setCurrentWidget(m_text);
    m_pixmap = {};
    m_picture->clear();
    m_text->setPlaceholderText(body.kind == BodyKind::Empty ? tr("The response has no body.") : QString());
    showNote(body, limit);
    m_text->showText(body.text);
    if (body.text.isEmpty())
        Q_EMIT shown();
}

void BodyView::showNote(const BodyText &body, qsizetype limit)
{
    QStringList lines;
    const QString size = QLocale().formattedDataSize(m_response.body.size());
    m_all->setVisible(body.isCut && body.kind != BodyKind::Binary && limit < shownAtMost);
    if (body.kind == BodyKind::Binary)
        lines.append(tr("%1 of binary data: the beginning, in hexadecimal. Save it to use it.").arg(size));
    else if (body.isCut)
        lines.append(limit < shownAtMost ? tr("The beginning of %1.").arg(size)
                                         : tr("The beginning of %1; save it to see the rest.").arg(size));
    if (!body.note.isEmpty())
        lines.append(body.note);
    if (m_response.heldToken)
        lines.append(tr("The server repeated the access token; it is masked here, and in what is copied or saved."));
    const bool odd = !body.note.isEmpty() || m_response.heldToken;
    m_note->setNote(odd ? NoteLabel::Kind::Warning : NoteLabel::Kind::Help, lines.join(u'\n'));
}

void BodyView::onImage(const DecodedImage &image)
{
    m_text->showText({});
    m_stack->setCurrentWidget(m_picture);
    m_pixmap = QPixmap::fromImage(image.image);
    const QString what = tr("%1 picture, %2 × %3 pixels").arg(image.format).arg(image.size.width()).arg(image.size.height());
    const bool shows = image.problem.isEmpty();
    m_picture->setAccessibleDescription(shows ? what : image.problem);
    m_note->setNote(shows ? NoteLabel::Kind::Help : NoteLabel::Kind::Warning, shows ? what : image.problem);
    fitImage();
    Q_EMIT shown();
}

void BodyView::fitImage()
{
    if (m_pixmap.isNull()) {
        m_picture->clear();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_stack->size()) * ratio).toSize();
    const bool fits = m_pixmap.width() <= room.width() && m_pixmap.height() <= room.height();
    QPixmap fitted = fits ? m_pixmap : m_pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    m_picture->setPixmap(fitted);
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitImage();
}

} // namespace claimcheck
