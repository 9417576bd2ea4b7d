#include "switcher/fuzzymatch.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// The text with what matched in brackets; empty if nothing did.
QString marked(const QString &text, const QString &typed)
{
    const QList<int> places = fuzzyPlaces(fuzzyText(text), fuzzyWord(typed));
    QString shown;
    for (int i = 0; i < text.size() && !places.isEmpty(); ++i) {
        const bool begins = places.contains(i) && !places.contains(i - 1);
        const bool ends = places.contains(i) && !places.contains(i + 1);
        shown += (begins ? u"["_s : QString()) + text.at(i) + (ends ? u"]"_s : QString());
    }
    return shown;
}

int score(const QString &text, const QString &typed)
{
    return fuzzyScore(fuzzyText(text), fuzzyWord(typed));
}

} // namespace

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFoundAsASubsequence_data();
    void aWordIsFoundAsASubsequence();
    void whatIsLikelierMeantScoresMore_data();
    void whatIsLikelierMeantScoresMore();
    void theLengthOfTheTextMakesNoDifference();
    void aFarLetterCountsAllTheSame();
    void theQuickWayScoresAsTheLongOne();
    void letterBitsNeverMissAMatch();
};

void TestFuzzyMatch::aWordIsFoundAsASubsequence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("beginning") << u"Acme Corp"_s << u"acme"_s << u"[Acme] Corp"_s;
    QTest::newRow("later word") << u"Acme Corp"_s << u"corp"_s << u"Acme [Corp]"_s;
    QTest::newRow("initials") << u"Flow API"_s << u"fa"_s << u"[F]low [A]PI"_s;
    QTest::newRow("camel humps") << u"flowApiKey"_s << u"fak"_s << u"[f]low[A]pi[K]ey"_s;
    QTest::newRow("humps after capitals") << u"XMLParser"_s << u"xp"_s << u"[X]ML[P]arser"_s;
    QTest::newRow("the better place, not the first") << u"production prod"_s << u"prod"_s << u"production [prod]"_s;
    QTest::newRow("together rather than apart") << u"p-r-prod"_s << u"prod"_s << u"p-r-[prod]"_s;
    QTest::newRow("within a word") << u"Globex"_s << u"lob"_s << u"G[lob]ex"_s;
    QTest::newRow("digit after letters") << u"Acme2"_s << u"a2"_s << u"[A]cme[2]"_s;
    QTest::newRow("host") << u"api.acme.example"_s << u"acme"_s << u"api.[acme].example"_s;
    QTest::newRow("case") << u"ACME"_s << u"AcMe"_s << u"[ACME]"_s;
    QTest::newRow("accents in the text") << u"Café Zürich"_s << u"cafe"_s << u"[Café] Zürich"_s;
    QTest::newRow("accents when typing") << u"Cafe Zurich"_s << u"züri"_s << u"Cafe [Zuri]ch"_s;
    QTest::newRow("accent of its own") << u"Cafe\u0301s"_s << u"cafes"_s << u"[Cafe]\u0301[s]"_s;
    QTest::newRow("sharp s") << u"Straße 5"_s << u"strasse"_s << u"[Straße] 5"_s;
    QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s << u"[Łódź]"_s;
    QTest::newRow("Danish") << u"Ørsted"_s << u"or"_s << u"[Ør]sted"_s;
    QTest::newRow("Greek case") << u"ΑΘΗΝΑ"_s << u"αθη"_s << u"[ΑΘΗ]ΝΑ"_s;
    QTest::newRow("Japanese") << u"東京支店"_s << u"東支"_s << u"[東]京[支]店"_s;
    QTest::newRow("beyond the first plane") << u"a😀b"_s << u"ab"_s << u"[a]😀[b]"_s;
    QTest::newRow("order matters") << u"Acme"_s << u"emca"_s << QString();
    QTest::newRow("each letter once") << u"Acme"_s << u"acmme"_s << QString();
    QTest::newRow("longer than the text") << u"ab"_s << u"abc"_s << QString();
    QTest::newRow("empty word") << u"Acme"_s << QString() << QString();
    QTest::newRow("empty text") << QString() << u"a"_s << QString();
}

void TestFuzzyMatch::aWordIsFoundAsASubsequence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    QCOMPARE(marked(text, typed), found);
    QCOMPARE(score(text, typed) > 0, !found.isEmpty());
}

void TestFuzzyMatch::whatIsLikelierMeantScoresMore_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("whole word") << u"acme"_s << u"Acme"_s << u"Acmetron"_s;
    QTest::newRow("word start") << u"flow"_s << u"My flow"_s << u"Overflow"_s;
    QTest::newRow("hump") << u"key"_s << u"apiKeys"_s << u"monkeys"_s;
    QTest::newRow("together") << u"prod"_s << u"product"_s << u"p r o d"_s;
    QTest::newRow("initials") << u"fa"_s << u"Flow API"_s << u"Flaw"_s;
    QTest::newRow("small gap") << u"ae"_s << u"axe"_s << u"axxxxe"_s;
}

void TestFuzzyMatch::whatIsLikelierMeantScoresMore()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(score(worse, typed) > 0);
    QVERIFY2(score(better, typed) > score(worse, typed),
        qPrintable(u"%1 against %2"_s.arg(score(better, typed)).arg(score(worse, typed))));
}

void TestFuzzyMatch::theLengthOfTheTextMakesNoDifference()
{
    QCOMPARE(score(u"Acme"_s, u"acme"_s), score(u"Acme, the company with the very long name"_s, u"acme"_s));
}

void TestFuzzyMatch::aFarLetterCountsAllTheSame()
{
    const QString far = u"a"_s + QString(1000, u'x') + u"b"_s;
    QVERIFY(score(far, u"ab"_s) > score(far, u"a"_s));
    QCOMPARE(fuzzyPlaces(fuzzyText(far), u"ab"), (QList<int> {0, 1001}));
}

/// Where a word stands together the score is known without looking at every way to find it: it must be the same as of
/// the letters that are then marked.
void TestFuzzyMatch::theQuickWayScoresAsTheLongOne()
{
    const auto scoreOfPlaces = [](const FuzzyText &text, const QList<int> &places) {
        int total = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const int bonus = text.bonus.at(places.at(i));
            const int gap = i > 0 ? places.at(i) - places.at(i - 1) - 1 : 0;
            total += 16 + (i == 0 ? bonus * 2 : gap == 0 ? std::max(9, bonus) : bonus - std::min(2 + gap, 12));
        }
        const int last = places.constLast();
        const bool ends = last + 1 == text.letters.size() || text.bonus.at(last + 1) > 0
            || !text.letters.at(last + 1).isLetterOrNumber();
        return total + (ends ? 4 : 0);
    };
    for (const QString &shown : {u"Acme acmeAcme Acm e"_s, u"prod product aProd p-r-o-d"_s, u"a aa aaa"_s, u"flowApi api"_s}) {
        const FuzzyText text = fuzzyText(shown);
        for (qsizetype from = 0; from < text.letters.size(); ++from) {
            for (qsizetype size = 1; from + size <= text.letters.size(); ++size) {
                const QStringView word = QStringView(text.letters).sliced(from, size);
                const QByteArray what = word.toUtf8() + " in " + shown.toUtf8();
                QVERIFY2(fuzzyScore(text, word) == scoreOfPlaces(text, fuzzyPlaces(text, word)), what.constData());
            }
        }
    }
}

void TestFuzzyMatch::letterBitsNeverMissAMatch()
{
    for (const QString &text : {u"Acme Corp"_s, u"Łódź 😀"_s, u"東京"_s}) {
        const FuzzyText ready = fuzzyText(text);
        for (qsizetype i = 0; i < ready.letters.size(); ++i)
            QCOMPARE(fuzzyLetters(QStringView(ready.letters).sliced(i)) & ~ready.contained, quint64(0));
    }
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
