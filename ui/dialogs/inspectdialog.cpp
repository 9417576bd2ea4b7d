#include "dialogs/inspectdialog.h"

#include "codefont.h"
#include "dialogs/kit.h"
#include "dialogs/notelabel.h"
#include "dialogs/pastebox.h"
#include "dialogs/warninglist.h"
#include "theme.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"
#include "widgets/membersview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtMath>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QString signatureText(const JsonMembers &header)
{
    const qsizetype alg = header.lastIndexOf(u"alg");
    if (alg < 0)
        return InspectDialog::tr("JWT that names no algorithm");
    const QString name = header.text(alg);
    return name.toLower() == "none"_L1 ? InspectDialog::tr("JWT without a signature (alg none)")
                                       : InspectDialog::tr("JWT signed with %1").arg(displayText(name, 40));
}

} // namespace

InspectDialog::InspectDialog(Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_paste(new PasteBox(this))
    , m_shape(plainLabel({}, this))
    , m_expiryText(plainLabel({}, this))
    , m_notVerified(new NoteLabel(this))
    , m_warnings(new WarningList(this))
    , m_pages(new QStackedLayout)
    , m_tabs(new QTabWidget(this))
    , m_claims(new MembersView(tr("Claims"), this))
    , m_header(new MembersView(tr("Header"), this))
    , m_ticker(clock, [this](qint64 nowMs) { return nextCountdownChangeMs(m_expiry, nowMs); })
{
    setWindowTitle(tr("Inspect a token"));
    setModal(false);
    layOut();
    m_decodeLater.setSingleShot(true);
    m_decodeLater.setInterval(0);
    connect(m_paste, &QPlainTextEdit::textChanged, &m_decodeLater, qOverload<>(&QTimer::start));
    connect(&m_decodeLater, &QTimer::timeout, this, &InspectDialog::decode);
    connect(&m_ticker, &Ticker::tick, this, &InspectDialog::showExpiry);
    connect(m_claims, &MembersView::copyRequested, this, &InspectDialog::copyRequested);
    connect(m_header, &MembersView::copyRequested, this, &InspectDialog::copyRequested);
    decode();
}

QLayout *InspectDialog::pasteRow()
{
    m_paste->setObjectName(u"token"_s);
    m_paste->setAccessibleName(tr("Token"));
    m_paste->setFont(codeFont());
    m_paste->setPlaceholderText(tr("Paste any token here — it stays on this computer"));
    const int frame = m_paste->frameWidth() + qCeil(m_paste->document()->documentMargin());
    m_paste->setFixedHeight(m_paste->fontMetrics().lineSpacing() * 5 + frame * 2);
    QLabel *title = plainLabel(tr("&Token"), this);
    title->setBuddy(m_paste);
    m_pasteButton = new QPushButton(theme::icon("clipboard"), tr("&Paste from clipboard"), this);
    auto *clear = new QPushButton(tr("C&lear"), this);
    m_pasteButton->setAutoDefault(false);
    clear->setAutoDefault(false);
    setTabOrder(m_paste, m_pasteButton);
    setTabOrder(m_pasteButton, clear);
    connect(m_pasteButton, &QPushButton::clicked, this, &InspectDialog::pasteFromClipboard);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_paste->clear();
        m_paste->setFocus();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(title, 1);
    row->addWidget(m_pasteButton);
    row->addWidget(clear);
    return row;
}

void InspectDialog::layOut()
{
    QFont strong = m_shape->font();
    strong.setWeight(QFont::DemiBold);
    m_shape->setFont(strong);
    m_shape->setObjectName(u"shape"_s);
    m_expiryText->setObjectName(u"expiry"_s);
    m_shape->setWordWrap(true);
    m_expiryText->setWordWrap(true);
    m_notVerified->setObjectName(u"notVerified"_s);
    m_warnings->setObjectName(u"warnings"_s);
    m_tabs->addTab(m_claims, tr("&Claims"));
    m_tabs->addTab(m_header, tr("&Header"));
    m_tabs->setDocumentMode(true);
    leaveFocusToBar(m_tabs);
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(new QWidget(this)); // nothing, in the place of the tables
    auto *buttons = plainButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *facts = new QVBoxLayout;
    facts->setSpacing(gridUnit / 2);
    facts->addWidget(m_shape);
    facts->addWidget(m_expiryText);
    facts->addWidget(m_notVerified);
    facts->addWidget(m_warnings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit);
    column->addLayout(pasteRow());
    column->addWidget(m_paste);
    column->addLayout(facts);
    column->addLayout(m_pages, 1);
    column->addWidget(buttons);
    resizeToEms(this, 72, 60);
}

void InspectDialog::pasteFromClipboard()
{
    m_paste->setText(QGuiApplication::clipboard()->text());
    m_paste->setFocus();
}

void InspectDialog::decode()
{
    const qint64 nowMs = m_clock();
    bool removed = false;
    const DecodedToken token = decodeToken(tokenFromPaste(m_paste->text(), &removed));
    m_expiry = reconcileExpiry(token, {.requestSentMs = nowMs, .nowMs = nowMs});
    QList<TokenWarning> warnings = token.warnings + m_expiry.warnings;
    if (removed && token.shape != TokenShape::Empty) {
        warnings.prepend({TokenWarningKind::Wrapping,
            tr("What was around or inside the token was ignored: a Bearer prefix, quotes or line breaks.")});
    }
    showToken(token, nowMs);
    m_warnings->setWarnings(warnings);
    m_ticker.reschedule();
}

void InspectDialog::showToken(const DecodedToken &token, qint64 nowMs)
{
    const bool isDecoded = token.isJwt() || token.shape == TokenShape::EncryptedJwt;
    switch (token.shape) {
    case TokenShape::Jwt:
        m_shape->setText(signatureText(token.header));
        break;
    case TokenShape::EncryptedJwt:
        m_shape->setText(tr("Encrypted JWT. %1").arg(token.problem));
        break;
    case TokenShape::Opaque:
        m_shape->setText(token.problem);
        break;
    case TokenShape::Malformed:
        m_shape->setText(tr("Malformed. %1").arg(token.problem));
        break;
    case TokenShape::Empty:
        m_shape->setText({});
        break;
    }
    m_shape->setVisible(token.shape != TokenShape::Empty);
    m_notVerified->setNote(NoteLabel::Kind::Warning,
        isDecoded ? tr("Decoded, not verified: no signature was checked.") : QString());
    m_claims->members().showMembers(token.claims, MembersModel::Claims, nowMs);
    m_header->members().showMembers(token.header, MembersModel::Header, nowMs);
    m_claims->fitColumns();
    m_header->fitColumns();
    const bool hadClaims = m_tabs->isTabEnabled(0);
    m_tabs->setTabEnabled(0, token.isJwt());
    m_pages->setCurrentIndex(isDecoded ? 0 : 1);
    if (token.isJwt() && !hadClaims)
        m_tabs->setCurrentIndex(0);
    showExpiry(nowMs);
    m_expiryText->setVisible(token.isJwt());
}

void InspectDialog::showExpiry(qint64 nowMs)
{
    const QString source = m_expiry.expiresAtMs ? u" · "_s + expirySourceText(m_expiry.source) : QString();
    m_expiryText->setText(expirySentence(m_expiry, nowMs) + source);
    m_claims->members().updateTimes(nowMs);
}

void InspectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pasteButton)
        m_pasteButton->setIcon(theme::icon("clipboard"));
}

void InspectDialog::showEvent(QShowEvent *event)
{
    m_ticker.setVisible(true);
    QDialog::showEvent(event);
}

void InspectDialog::hideEvent(QHideEvent *event)
{
    m_ticker.setVisible(false);
    QDialog::hideEvent(event);
}

void InspectDialog::done(int result)
{
    m_paste->clear();
    decode(); // at once: what was decoded goes with the text
    QDialog::done(result);
}

} // namespace claimcheck
