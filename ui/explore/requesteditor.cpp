#include "explore/requesteditor.h"

#include "codefont.h"
#include "dialogs/kit.h"
#include "dialogs/notelabel.h"
#include "dialogs/paireditor.h"
#include "theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

enum Tab { QueryTab, HeadersTab, BodyTab };

PairEditor::Texts queryTexts()
{
    return {RequestEditor::tr("Add parameter"), RequestEditor::tr("Parameter name"), RequestEditor::tr("Parameter value"),
        RequestEditor::tr("Remove parameter")};
}

PairEditor::Texts headerTexts()
{
    return {RequestEditor::tr("Add header"), RequestEditor::tr("Header name"), RequestEditor::tr("Header value"),
        RequestEditor::tr("Remove header")};
}

Tab tabOf(const QString &field)
{
    return field.startsWith("query:"_L1) ? QueryTab : field.startsWith("header:"_L1) ? HeadersTab : BodyTab;
}

bool isOfTabs(const QString &field)
{
    return field.startsWith("query:"_L1) || field.startsWith("header:"_L1) || field == "body"_L1 || field == "contentType"_L1;
}

} // namespace

RequestEditor::RequestEditor(QWidget *parent)
    : QTabWidget(parent)
    , m_query(new PairEditor(queryTexts(), this))
    , m_headers(new PairEditor(headerTexts(), this))
    , m_queryNote(new NoteLabel(this))
    , m_headersNote(new NoteLabel(this))
    , m_bodyNote(new NoteLabel(this))
    , m_contentType(new QComboBox(this))
    , m_body(new QPlainTextEdit(this))
{
    setDocumentMode(true);
    leaveFocusToBar(this);
    addTab(pairsTab(m_query, m_queryNote), tr("&Query"));
    addTab(pairsTab(m_headers, m_headersNote), tr("Heade&rs"));
    addTab(bodyTab(), tr("&Body"));
    connect(m_query, &PairEditor::edited, this, &RequestEditor::onEdited);
    connect(m_headers, &PairEditor::edited, this, &RequestEditor::onEdited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &RequestEditor::onEdited);
    connect(m_contentType, &QComboBox::editTextChanged, this, &RequestEditor::onEdited);
}

QWidget *RequestEditor::pairsTab(PairEditor *pairs, NoteLabel *note)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    const int unit = fontMetrics().height() / 2;
    column->setContentsMargins(unit / 2, unit, unit, unit / 2);
    column->addWidget(note);
    column->addWidget(pairs);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *RequestEditor::bodyTab()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    const int unit = fontMetrics().height() / 2;
    column->setContentsMargins(unit / 2, unit, unit, unit / 2);
    column->setSpacing(unit / 2);
    m_contentType->setEditable(true);
    m_contentType->setInsertPolicy(QComboBox::NoInsert);
    m_contentType->addItems({u"application/json"_s, u"application/x-www-form-urlencoded"_s, u"text/plain"_s,
        u"application/xml"_s, u"application/merge-patch+json"_s});
    nameBox(m_contentType, tr("Content type of the body"));
    m_contentType->setToolTip(tr("Sent as Content-Type, where there is a body"));
    m_body->setAccessibleName(tr("Body of the request"));
    m_body->setFont(codeFont());
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("No body"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_contentType);
    top->addWidget(m_bodyNote, 1);
    column->addLayout(top);
    column->addWidget(m_body, 1);
    return page;
}

void RequestEditor::setRequest(const ApiRequest &request)
{
    const QScopedValueRollback filling(m_filling, true);
    m_query->setPairs(request.query);
    m_headers->setPairs(request.headers);
    m_contentType->setEditText(request.contentType);
    m_body->setPlainText(request.body);
    showProblems({}, false);
    updateTitles();
    if (!request.body.isEmpty() && request.query.isEmpty() && request.headers.isEmpty())
        setCurrentIndex(BodyTab);
}

void RequestEditor::fill(ApiRequest &request) const
{
    request.query = m_query->pairs();
    request.headers = m_headers->pairs();
    request.contentType = m_contentType->currentText().trimmed();
    request.body = m_body->toPlainText();
}

void RequestEditor::showProblems(const QList<FieldProblem> &problems, bool turn)
{
    QStringList lines[3];
    std::optional<Tab> first;
    for (const FieldProblem &problem : problems) {
        if (!isOfTabs(problem.field))
            continue;
        const Tab tab = tabOf(problem.field);
        lines[tab].append(problem.message);
        first = first.value_or(tab);
    }
    NoteLabel *const notes[] = {m_queryNote, m_headersNote, m_bodyNote};
    for (const Tab tab : {QueryTab, HeadersTab, BodyTab}) {
        notes[tab]->setNote(NoteLabel::Kind::Error, lines[tab].join(u'\n'));
        setTabIcon(tab, lines[tab].isEmpty() ? QIcon() : theme::icon("error"));
    }
    if (turn && first)
        setCurrentIndex(*first);
}

void RequestEditor::onEdited()
{
    if (m_filling)
        return;
    updateTitles();
    Q_EMIT edited();
}

void RequestEditor::updateTitles()
{
    const qsizetype query = m_query->pairs().size();
    const qsizetype headers = m_headers->pairs().size();
    setTabText(QueryTab, query ? tr("&Query %1").arg(query) : tr("&Query"));
    setTabText(HeadersTab, headers ? tr("Heade&rs %1").arg(headers) : tr("Heade&rs"));
    setTabText(BodyTab, m_body->document()->isEmpty() ? tr("&Body") : tr("&Body •"));
}

QSize RequestEditor::minimumSizeHint() const
{
    int least = tabBar()->minimumSizeHint().width();
    for (int i = 0; i < count(); ++i)
        least = std::max(least, widget(i)->minimumSizeHint().width());
    return {least, QTabWidget::minimumSizeHint().height()};
}

} // namespace claimcheck
