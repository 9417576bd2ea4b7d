#include "dialogs/profilechoices.h"

#include "base/words.h"
#include "theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace claimcheck {

namespace {

QString label(BodyEncoding encoding)
{
    switch (encoding) {
    case BodyEncoding::Form:
        return Words::tr("Form (application/x-www-form-urlencoded)");
    case BodyEncoding::Json:
        break;
    }
    return Words::tr("JSON (application/json)");
}

QString label(ClientAuth auth)
{
    switch (auth) {
    case ClientAuth::Basic:
        return Words::tr("Basic header, percent-encoded first (RFC 6749)");
    case ClientAuth::BasicRaw:
        return Words::tr("Basic header, as typed");
    case ClientAuth::Body:
        break;
    }
    return Words::tr("Two fields of the body");
}

template<typename Enum>
void offer(QComboBox *combo, const QList<Enum> &choices, const std::optional<Enum> &original)
{
    // The default of another flow was nobody's choice.
    const QVariant chosen = combo->currentIndex() > 0 ? combo->currentData() : QVariant();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const Enum choice : choices)
        combo->addItem(label(choice), static_cast<int>(choice));
    int index = combo->findData(chosen);
    if (index < 0 && original)
        index = combo->findData(static_cast<int>(*original));
    combo->setCurrentIndex(std::max(index, 0));
}

template<typename Enum>
std::optional<Enum> chosen(const QComboBox *combo, const std::optional<Enum> &original)
{
    const auto choice = static_cast<Enum>(combo->currentData().toInt());
    if (combo->currentIndex() <= 0 && original != choice)
        return std::nullopt;
    return choice;
}

QComboBox *editableCombo(const QString &placeholder)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    combo->lineEdit()->setPlaceholderText(placeholder);
    return combo;
}

} // namespace

QComboBox *customerCombo(const QList<Profile> &profiles)
{
    QStringList customers;
    for (const Profile &profile : profiles) {
        if (!profile.customer.isEmpty() && !customers.contains(profile.customer))
            customers.append(profile.customer);
    }
    std::ranges::sort(
        customers, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    QComboBox *combo = editableCombo(Words::tr("Optional"));
    combo->addItems(customers);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

QComboBox *baseUrlCombo()
{
    QComboBox *combo = editableCombo(QStringLiteral("https://"));
    combo->setCompleter(nullptr); // it would finish the URL for another environment
    return combo;
}

QComboBox *environmentCombo()
{
    auto *combo = new QComboBox;
    for (const Environment each : {Environment::Dev, Environment::Staging, Environment::Prod})
        combo->addItem(theme::environmentName(each), static_cast<int>(each));
    return combo;
}

void offerEncodings(QComboBox *combo, const TokenFlow *flow, const Profile &original)
{
    offer(combo, flow ? flow->encodings : QList<BodyEncoding>(), original.encoding);
}

void offerClientAuths(QComboBox *combo, const TokenFlow *flow, const Profile &original)
{
    offer(combo, flow ? flow->clientAuths : QList<ClientAuth>(), original.clientAuth);
}

std::optional<BodyEncoding> chosenEncoding(const QComboBox *combo, const Profile &original)
{
    return chosen(combo, original.encoding);
}

std::optional<ClientAuth> chosenClientAuth(const QComboBox *combo, const Profile &original)
{
    return chosen(combo, original.clientAuth);
}

} // namespace claimcheck
