#include "switcher/switcher.h"

#include "dialogs/kit.h"
#include "switcher/matchesmodel.h"
#include "switcher/matchrow.h"
#include "switcher/profileindex.h"
#include "theme.h"
#include "token/claimcatalog.h"
#include "workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10;

QLabel *softLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    QPalette soft;
    soft.setColor(QPalette::WindowText, theme::secondaryText());
    label->setPalette(soft);
    return label;
}

} // namespace

Switcher::Switcher(ProfileIndex *index, const Workspace *workspace, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_index(index)
    , m_matches(new MatchesModel(workspace, this))
    , m_ticker([workspace] { return workspace->nowMs(); }, [this](qint64 nowMs) { return m_matches->nextChange(nowMs); })
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(softLabel({}, this))
    , m_hint(softLabel({}, this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Quick switcher"));
    m_field->setPlaceholderText(tr("Customer, profile, prod…   (acme prod)"));
    m_field->setAccessibleName(tr("Find a profile"));
    m_field->setMinimumHeight(fontMetrics().height() * 2);
    m_field->installEventFilter(this);
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new MatchRow(m_list));
    m_list->setAccessibleName(tr("Matching profiles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(gridUnit * 2);
    QStringList hints;
    for (const KeyHint &hint : keys())
        hints.append(tr("%1: %2", "keys and what they do").arg(keysText(hint), hint.text).replace(u' ', QChar::Nbsp));
    m_hint->setText(hints.join(u"\u2003 "_s));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(gridUnit);
    column->addWidget(m_field);
    column->addWidget(m_pages, 1);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &Switcher::find);
    connect(m_list, &QListView::clicked, this, [this] { choose({}); });
    connect(&m_ticker, &Ticker::tick, m_matches, &MatchesModel::tick);
    connect(&workspace->book(), &TokenBook::recordChanged, &m_ticker, &Ticker::reschedule);
    find();
    fit();
}

QList<KeyHint> Switcher::keys()
{
    return {{tr("copy the token, new if need be"), {Qt::Key_Enter}},
        {tr("copy it as header"), {Qt::SHIFT | Qt::Key_Enter}},
        {tr("go to the profile"), {Qt::CTRL | Qt::Key_Enter}},
        {tr("choose another"), {Qt::Key_Up, Qt::Key_Down}},
        {tr("close"), {Qt::Key_Escape}}};
}

void Switcher::refresh()
{
    find();
}

void Switcher::find()
{
    m_matches->show(m_index->find(m_field->text(), mostRows));
    const bool none = m_matches->rowCount() == 0;
    m_empty->setText(none ? emptyText() : QString());
    m_pages->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_list);
    selectRow(0);
    m_ticker.reschedule();
}

QString Switcher::emptyText() const
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return tr("There is no profile yet. Esc closes this, and Ctrl+N makes the first one.");
    return tr("No profile matches “%1”. Type some letters of a customer, a profile, a flow or a host, or prod, stg or dev.")
        .arg(displayText(typed, 60));
}

void Switcher::selectRow(int row)
{
    m_list->setCurrentIndex(m_matches->index(row));
    announce();
}

void Switcher::moveBy(int rows)
{
    if (const int count = m_matches->rowCount(); count > 0)
        selectRow(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1));
}

void Switcher::announce()
{
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.isValid()
            ? tr("%1, %2 of %3", "a profile, and its place among those found")
                  .arg(current.data(Qt::AccessibleTextRole).toString())
                  .arg(current.row() + 1)
                  .arg(m_matches->rowCount())
            : m_empty->text());
}

void Switcher::choose(Qt::KeyboardModifiers modifiers)
{
    const QString id = m_matches->idAt(m_list->currentIndex().row());
    if (id.isEmpty())
        return;
    accept();
    if (modifiers & Qt::ControlModifier)
        Q_EMIT profileWanted(id);
    else
        Q_EMIT copyWanted(id, modifiers & Qt::ShiftModifier ? CopyFormat::Header : CopyFormat::Token);
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key->key()) {
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_PageUp: moveBy(-page); return true;
    case Qt::Key_PageDown: moveBy(page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(key->modifiers()); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

/// As high as what it found first needs, and no larger than the screen; it stays so while it is open.
void Switcher::fit()
{
    const QRect space = screen()->availableGeometry();
    const int width = std::min(fontMetrics().horizontalAdvance(u'M') * 56, space.width() * 9 / 10);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() * 2);
    const int rest = m_field->minimumHeight() + m_hint->heightForWidth(width - gridUnit * 2) + gridUnit * 4;
    resize(width, std::min(rest + std::max(3, m_matches->rowCount()) * row, space.height() * 9 / 10));
    if (!parentWidget())
        return;
    const QRect above = parentWidget()->window()->frameGeometry();
    QRect place(QPoint(above.center().x() - width / 2, above.top() + above.height() / 10), size());
    place.moveRight(std::min(place.right(), space.right()));
    place.moveBottom(std::min(place.bottom(), space.bottom()));
    move(std::max(place.left(), space.left()), std::max(place.top(), space.top()));
}

void Switcher::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_field->setFocus();
    activateWindow();
    m_ticker.setVisible(true);
}

void Switcher::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    if (m_wasActive && !isActiveWindow() && isVisible())
        reject();
    m_wasActive = isActiveWindow();
}

void Switcher::done(int result)
{
    const bool wasActive = isActiveWindow(); // else the user has gone elsewhere, and stays there
    m_wasActive = false;
    m_ticker.setVisible(false);
    QDialog::done(result);
    if (wasActive && parentWidget())
        parentWidget()->window()->activateWindow();
}

void Switcher::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace claimcheck
