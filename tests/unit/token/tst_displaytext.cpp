#include "tokentesting.h"

#include "token/accesstoken.h"
#include "token/claimcatalog.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Text from outside on its way to the screen.
class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatIsHidden_data();
    void escapesWhatIsHidden();
    void cutsLongText_data();
    void cutsLongText();
    void masksTokens_data();
    void masksTokens();
    void abbreviatesIds_data();
    void abbreviatesIds();
};

void TestDisplayText::escapesWhatIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"client@gmail.com"_s << u"client@gmail.com"_s;
    QTest::newRow("markup stays text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("accents, Chinese, emoji") << u"Jürgen 王 🔑"_s << u"Jürgen 王 🔑"_s;
    QTest::newRow("Hebrew and Arabic") << u"שלום سلام"_s << u"שלום سلام"_s;
    QTest::newRow("override") << u"a\u202eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("isolates") << u"\u2066\u2067\u2068\u2069"_s << u"⟨U+2066⟩⟨U+2067⟩⟨U+2068⟩⟨U+2069⟩"_s;
    QTest::newRow("marks") << u"\u200e\u200f\u061c"_s << u"⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"_s;
    QTest::newRow("zero width") << u"\u200b\u200d\ufeff"_s << u"⟨U+200B⟩⟨U+200D⟩⟨U+FEFF⟩"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2028c\u2029"_s << u"a⟨U+000D⟩⟨U+000A⟩b⟨U+2028⟩c⟨U+2029⟩"_s;
    QTest::newRow("tab, escape, NUL") << u"\t\u001b"_s + QChar(0) << u"⟨U+0009⟩⟨U+001B⟩⟨U+0000⟩"_s;
    QTest::newRow("DEL and C1") << u"\u007f\u0085"_s << u"⟨U+007F⟩⟨U+0085⟩"_s;
    QTest::newRow("tags") << u"\U000E0041"_s << u"⟨U+E0041⟩"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd800) + u'b' << u"a⟨U+D800⟩b"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xdc00)) << u"⟨U+DC00⟩"_s;
}

void TestDisplayText::escapesWhatIsHidden()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);

    QCOMPARE(displayText(text), shown);
}

void TestDisplayText::cutsLongText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("shown");

    QTest::newRow("at the limit") << u"abcd"_s << qsizetype(4) << u"abcd"_s;
    QTest::newRow("over the limit") << u"abcde"_s << qsizetype(4) << u"abcd…"_s;
    QTest::newRow("pairs are not cut apart") << u"🔑🔑🔑"_s << qsizetype(2) << u"🔑🔑…"_s;
    QTest::newRow("an escape counts once") << u"\u202e\u202e"_s << qsizetype(1) << u"⟨U+202E⟩…"_s;
    QTest::newRow("by default at 4096")
        << QString(5000, u'x') << qsizetype(4096) << QString(4096, u'x') + u'…';
}

void TestDisplayText::cutsLongText()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, limit);
    QFETCH(const QString, shown);

    QCOMPARE(limit == 4096 ? displayText(text) : displayText(text, limit), shown);
}

void TestDisplayText::masksTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("masked");

    QTest::newRow("JWT") << QByteArray("eyJhbGciOiJSUzI1NiJ9.e30.c2lnXljS") << u"eyJhbGciOi…XljS"_s;
    QTest::newRow("24 characters") << QByteArray("abcdefghijklmnopqrstuvwx") << u"abcdefghij…uvwx"_s;
    QTest::newRow("23 characters") << QByteArray("abcdefghijklmnopqrstuvw") << u"••••••••"_s;
    QTest::newRow("short") << QByteArray("s") << u"••••••••"_s;
    QTest::newRow("hidden characters") << "\xE2\x80\xAE" + QByteArray(30, 'x') << u"⟨U+202E⟩xxxxxxxxx…xxxx"_s;
}

void TestDisplayText::masksTokens()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, masked);

    QCOMPARE(maskedToken(token), masked);
}

void TestDisplayText::abbreviatesIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");

    QTest::newRow("UUID") << u"8042f244-7541-41dd-9872-29b2f30cd346"_s << u"8042…d346"_s;
    QTest::newRow("12 characters") << u"abcdefghijkl"_s << u"abcdefghijkl"_s;
    QTest::newRow("13 characters") << u"abcdefghijklm"_s << u"abcd…jklm"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestDisplayText::abbreviatesIds()
{
    QFETCH(const QString, id);
    QFETCH(const QString, shown);

    QCOMPARE(abbreviatedId(id), shown);
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
