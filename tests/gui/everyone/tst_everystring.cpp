// Every string of every window goes through tr(): in a language that wraps each of them, none is bare.

#include "scenes/looks.h"
#include "scenes/pseudotranslator.h"
#include "scenes/scenes.h"
#include "scenes/texts.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// Without what is wrapped, the innermost first; what was shortened to fit ends in an ellipsis.
QString bareParts(QString text)
{
    static const QRegularExpression wrapped(u"\\[[^\\[\\]]*~(\\]|…$)"_s);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.replace(wrapped, u" "_s);
    }
    return text;
}

/// What is data, a name, or a form that machines read: the same in every language.
QString withoutData(QString text, const Stage &stage)
{
    text.remove(u'&'); // of mnemonics
    QStringList data{u"Claimcheck"_s, u"PROD"_s, u"STG"_s, u"DEV"_s, u"GNOME Keyring"_s, u"Qt"_s, u"JWT"_s,
        u"expires_in"_s, u"exp"_s};
    // What a flow calls itself and its fields is its vendor's.
    for (const TokenFlow &flow : stage.flows.flows()) {
        data += flow.name;
        for (const FlowParameter &parameter : flow.parameters)
            data += QStringList{parameter.label} + parameter.choices;
        for (const FlowConstant &label : flow.response.labels)
            data += label.value;
    }
    for (const Profile &profile : stage.workspace.profiles())
        data += {profile.customer, profile.customer.toUpper(), profile.name};
    // What the scenes put on: a fake keychain's words, a broken file's.
    data += {u"Your keychain (GNOME Keyring) is locked."_s, u"Unlock it and try again; nothing was changed."_s,
        u"The flow file weather.json was left out: /request/method is not known."_s,
        u"Mend it and start again."_s, u"Find people"_s, u"Block a person"_s};
    // The words of Qt's network are English everywhere, see language.cpp.
    data += u"The host name did not match any of the valid hosts for this certificate"_s;
    std::ranges::sort(data, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &part : data) {
        if (!part.isEmpty())
            text.replace(part, u" "_s);
    }
    static const QRegularExpression machine(
        u"\\b(AM|PM)\\b|https?://\\S*|/\\S+|\\b\\w+:\\w+|HTTP \\d+ \\w+|\\b(200 OK|401 Unauthorized)\\b|\\bUTC\\b|\\bEsc\\b|\\b[0-9a-f]+…[0-9a-f]+|[0-9a-f]{8}-\\S+|\\b(GET|POST|HEAD|PUT|PATCH|DELETE)\\b|"
        "\\b(Ctrl|Shift|Alt)\\+\\S+|\\bF\\d+\\b|eyJ\\S*|\\S+@\\S+|\\S+\\.example\\b"_s);
    return text.replace(machine, u" "_s);
}

bool saysSomething(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    return word.match(text).hasMatch();
}

} // namespace

class TestEveryString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<Hosts>(); }
    void cleanupTestCase() { m_hosts.reset(); }
    void eachIsTranslated_data();
    void eachIsTranslated();
    void aBareOneIsFound();

private:
    std::unique_ptr<Hosts> m_hosts;
};

void TestEveryString::eachIsTranslated_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> all = scenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestEveryString::eachIsTranslated()
{
    QFETCH(const int, scene);
    const Dressed dressed({.language = u"pseudo"_s});
    Stage stage(*m_hosts);
    QWidget *window = scenes().at(scene).arrange(stage);
    const QList<FoundText> texts = textsOf(window);
    QVERIFY(texts.size() > 2);
    QStringList typed; // a button may say of which row it is
    for (const auto *line : window->findChildren<QLineEdit *>())
        typed.append(line->text());
    QStringList bare;
    for (const FoundText &found : texts) {
        if (!typed.contains(found.text) && saysSomething(withoutData(bareParts(found.text), stage)))
            bare.append(found.where + u": "_s + found.text.left(200));
    }
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void TestEveryString::aBareOneIsFound()
{
    Stage stage(*m_hosts);
    QVERIFY(saysSomething(withoutData(bareParts(u"Get token"_s), stage)));
    QVERIFY(saysSomething(withoutData(bareParts(u"[Ĝéţ~~] token"_s), stage)));
    QVERIFY(!saysSomething(withoutData(bareParts(u"[Ĝéţ [ţöķéñ~~] 5~~~] · 12:00"_s), stage)));
}

QTEST_MAIN(TestEveryString)
#include "tst_everystring.moc"
