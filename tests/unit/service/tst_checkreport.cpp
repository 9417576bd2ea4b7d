#include "service/checkreport.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The table of "Check credentials", from what token requests ended with.
class TstCheckReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsWhatCameOfIt_data();
    void aRowTellsWhatCameOfIt();
    void onlyServersAreQuoted();
    void theFirstRowNamesTheColumns();
    void hiddenCharactersAreEscaped();
};

namespace {

Profile acme()
{
    return {.id = u"p1"_s,
        .name = u"Flow API"_s,
        .customer = u"Acme"_s,
        .environment = Environment::Prod,
        .flowId = u"rillis-flow"_s,
        .baseUrl = QUrl(u"https://example.com"_s)};
}

QStringList cells(const std::optional<Error> &error, const Exchange *exchange)
{
    return checkReport({checkedProfile(acme(), u"Rillis"_s, error, exchange)}).value(1);
}

} // namespace

void TstCheckReport::aRowTellsWhatCameOfIt_data()
{
    QTest::addColumn<std::optional<Error>>("error");
    QTest::addColumn<int>("status"); // -1: nothing was sent
    QTest::addColumn<QStringList>("end");
    QTest::newRow("works") << std::optional<Error>() << 200
                           << QStringList{u"Works"_s, u"200"_s, u"1.234"_s, u"The server issued a token."_s};
    QTest::newRow("refused") << std::optional<Error>(
        {ErrorKind::ServerRefused, u"No."_s, u"Try."_s, u"invalid_client"_s, true})
                             << 401
                             << QStringList{u"Refused"_s, u"401"_s, u"1.234"_s,
                                    u"No. The server said: invalid_client"_s};
    QTest::newRow("no answer") << std::optional<Error>({ErrorKind::Timeout, u"Too slow."_s}) << 0
                               << QStringList{u"Could not tell"_s, QString(), u"1.234"_s, u"Too slow."_s};
    QTest::newRow("not sent") << std::optional<Error>({ErrorKind::KeychainLocked, u"It is locked."_s}) << -1
                              << QStringList{u"Could not tell"_s, QString(), QString(), u"It is locked."_s};
}

void TstCheckReport::aRowTellsWhatCameOfIt()
{
    QFETCH(const std::optional<Error>, error);
    QFETCH(const int, status);
    QFETCH(const QStringList, end);
    const Exchange exchange{.elapsedMs = 1234, .status = status};
    QCOMPARE(cells(error, status < 0 ? nullptr : &exchange),
        (QStringList{u"Acme"_s, u"Flow API"_s, u"prod"_s, u"Rillis"_s} + end));
}

void TstCheckReport::onlyServersAreQuoted()
{
    const CheckedProfile row
        = checkedProfile(acme(), {}, Error{ErrorKind::Network, u"Broken."_s, {}, u"Qt says so"_s}, nullptr);
    QCOMPARE(row.serverWords, QString());
    QCOMPARE(checkReport({row}).at(1).last(), u"Broken."_s);
}

void TstCheckReport::theFirstRowNamesTheColumns()
{
    const auto table = checkReport({});
    QCOMPARE(table.size(), 1);
    QCOMPARE(table.at(0).size(), cells({}, nullptr).size());
}

void TstCheckReport::hiddenCharactersAreEscaped()
{
    Profile profile = acme();
    profile.customer = u"Ac\u202Eme"_s;
    const auto table = checkReport({checkedProfile(profile, {}, std::nullopt, nullptr)});
    QCOMPARE(table.at(1).first(), u"Ac⟨U+202E⟩me"_s);
}

QTEST_APPLESS_MAIN(TstCheckReport)
#include "tst_checkreport.moc"
