#include "explore/savedrequests.h"

#include "explore/requestdrafts.h"
#include "plaintooltip.h"
#include "token/claimcatalog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace claimcheck {

SavedRequests::SavedRequests(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_save(new QPushButton(tr("Sa&ve"), this))
    , m_more(new QPushButton(tr("&Options"), this))
{
    auto *row = new QHBoxLayout(this);
    const int unit = fontMetrics().height() / 2;
    row->setContentsMargins(0, 0, 0, unit / 2);
    row->setSpacing(unit / 2);
    m_choice->setAccessibleName(tr("Saved requests"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_save->setToolTip(tr("Save the request with the profile"));
    for (QPushButton *button : {m_save, m_more})
        button->setAutoDefault(true);
    row->addWidget(m_choice);
    row->addWidget(m_save);
    row->addWidget(m_more);
    makeMenu();
    connect(m_choice, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(m_choice->itemData(index).toString()); });
    connect(m_save, &QPushButton::clicked, this, &SavedRequests::saveRequested);
}

QSize SavedRequests::sizeHint() const
{
    return QWidget::sizeHint().boundedTo(maximumSize());
}

void SavedRequests::makeMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Copy as &curl, without the token"), this, &SavedRequests::copyCurlRequested);
    m_expired = menu->addAction(tr("Send the &expired token"), this, &SavedRequests::sendExpiredRequested);
    menu->addSeparator();
    menu->addAction(tr("Save &as…"), this, &SavedRequests::saveAsRequested);
    m_rename = menu->addAction(tr("&Rename…"), this, &SavedRequests::renameRequested);
    m_revert = menu->addAction(tr("&Back to what is saved"), this, &SavedRequests::revertRequested);
    m_delete = menu->addAction(tr("&Delete"), this, &SavedRequests::deleteRequested);
    m_more->setMenu(menu);
}

void SavedRequests::showDrafts(const RequestDrafts &drafts)
{
    const QSignalBlocker quiet(m_choice);
    const auto label = [&drafts](const QString &name, const QString &shown) {
        return drafts.isEdited(name) ? tr("%1 (edited)").arg(shown) : shown;
    };
    const QStringList names = drafts.names();
    if (m_choice->count() != names.size() + 1)
        m_choice->clear();
    for (qsizetype i = 0; i <= names.size(); ++i) {
        const QString name = i < names.size() ? names.at(i) : QString();
        const QString text = i < names.size() ? label(name, displayText(name, 60)) : label(name, tr("New request"));
        if (i >= m_choice->count())
            m_choice->addItem(text, name);
        m_choice->setItemText(int(i), text);
        m_choice->setItemData(int(i), name);
    }
    m_choice->setCurrentIndex(m_choice->findData(drafts.current()));
    m_choice->setToolTip(plainToolTip(m_choice->currentText())); // the whole name, where it is elided
    const bool isSaved = !drafts.current().isEmpty();
    m_save->setEnabled(!isSaved || drafts.isEdited(drafts.current()));
    m_rename->setEnabled(isSaved);
    m_delete->setEnabled(isSaved);
    m_revert->setEnabled(isSaved && drafts.isEdited(drafts.current()));
}

void SavedRequests::setHasExpiredToken(bool has)
{
    m_expired->setEnabled(has);
}

} // namespace claimcheck
