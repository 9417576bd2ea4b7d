#include "editordesk.h"

#include "dialogs/inspectdialog.h"
#include "dialogs/notelabel.h"
#include "dialogs/pastebox.h"
#include "widgets/membersview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/jwt/%1.jwt").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

QString jwt(const QByteArray &header, const QByteArray &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part(header) + '.' + part(claims) + ".c2ln");
}

} // namespace

/// Any token that people paste is taken apart, and nothing of it stays.
class tst_InspectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSampleTokensAreDecoded_data();
    void theSampleTokensAreDecoded();
    void everyShapeIsNamed_data();
    void everyShapeIsNamed();
    void decodedIsNeverCalledVerified();
    void aBearerPrefixIsIgnoredAndSaid();
    void theExpiryIsASentenceWithItsSource_data();
    void theExpiryIsASentenceWithItsSource();
    void theCountdownFollowsTheClock();
    void markupInATokenStaysText();
    void theClipboardIsPasted();
    void clearForgetsTheToken();
    void closingForgetsTheToken();
    void copyingAClaimIsPassedOn();
    void aLongPasteIsBrokenForTheScreenOnly();
    void typedLineBreaksStay();

private:
    void paste(const QString &text);
    QString shape() const { return m_dialog->findChild<QLabel *>(u"shape"_s)->text(); }
    QString expiry() const { return m_dialog->findChild<QLabel *>(u"expiry"_s)->text(); }
    QStringList warnings() const;
    MembersView *view(const QString &name) const;

    std::unique_ptr<InspectDialog> m_dialog;
    qint64 m_nowMs = 0;
};

void tst_InspectDialog::init()
{
    m_nowMs = editorNowMs;
    m_dialog = std::make_unique<InspectDialog>([this] { return m_nowMs; });
    m_dialog->show();
}

void tst_InspectDialog::paste(const QString &text)
{
    m_dialog->findChild<PasteBox *>()->setText(text);
    QCoreApplication::processEvents(); // the decoding is queued behind the paste
}

QStringList tst_InspectDialog::warnings() const
{
    const auto *list = m_dialog->findChild<QListWidget *>();
    QStringList texts;
    for (int i = 0; i < list->count(); ++i)
        texts.append(list->item(i)->text());
    return texts;
}

MembersView *tst_InspectDialog::view(const QString &name) const
{
    const QList<MembersView *> views = m_dialog->findChildren<MembersView *>();
    const auto it = std::ranges::find(views, name, &MembersView::accessibleName);
    return it == views.end() ? nullptr : *it;
}

void tst_InspectDialog::theSampleTokensAreDecoded_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("value");
    QTest::newRow("rillis-flow") << u"RS256"_s << u"exp"_s << u"1744245809"_s;
    QTest::newRow("identity-documents") << u"RS256"_s << u"cid"_s << u"0oaagckky3EAHtwHH357"_s;
    QTest::newRow("partner-oauth") << u"RS256"_s << u"iat"_s << u"1710220031.583112"_s;
    QTest::newRow("endorsed") << u"HS256"_s << u"exp"_s << u"3392571936"_s;
}

void tst_InspectDialog::theSampleTokensAreDecoded()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, claim);
    QFETCH(const QString, value);
    const QString token = sample(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!token.isEmpty());
    paste(token);
    QVERIFY2(shape().contains(algorithm), qPrintable(shape()));
    const MembersModel &claims = view(u"Claims"_s)->members();
    const QModelIndexList found
        = claims.match(claims.index(0, 0), Qt::DisplayRole, claim, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().siblingAtColumn(MembersModel::ValueColumn).data().toString(), value);
    QVERIFY(view(u"Header"_s)->members().rowCount() > 0);
}

void tst_InspectDialog::everyShapeIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("hasClaims");
    QTest::addColumn<bool>("hasHeader");
    const QString dir = QString::fromLatin1(QByteArray("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}").toBase64());
    QTest::newRow("JWT") << jwt("{\"alg\":\"ES256\"}", "{\"sub\":\"x\"}") << u"JWT signed with ES256"_s
                         << true << true;
    QTest::newRow("no algorithm") << jwt("{}", "{\"sub\":\"x\"}") << u"no algorithm"_s << true << false;
    QTest::newRow("encrypted") << dir + u"..c2ln.c2ln.c2ln"_s << u"Encrypted"_s << false << true;
    QTest::newRow("opaque") << u"2YotnFZFEjr1zCsicMWpAA"_s << u"opaque"_s << false << false;
    QTest::newRow("malformed") << u"eyJhbGciOi.x"_s << u"Malformed"_s << false << false;
    QTest::newRow("empty") << u" \n "_s << QString() << false << false;
}

void tst_InspectDialog::everyShapeIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    QFETCH(const bool, hasClaims);
    QFETCH(const bool, hasHeader);
    paste(sample(u"endorsed"_s)); // whatever was there before goes
    paste(text);
    QVERIFY2(says.isEmpty() ? shape().isEmpty() : shape().contains(says), qPrintable(shape()));
    const auto *tabs = m_dialog->findChild<QTabWidget *>();
    QCOMPARE(tabs->isTabEnabled(0), hasClaims);
    QCOMPARE(tabs->isVisible(), hasClaims || hasHeader);
    QCOMPARE(view(u"Claims"_s)->members().rowCount() > 0, hasClaims);
    QCOMPARE(view(u"Header"_s)->members().rowCount() > 0, hasHeader);
}

void tst_InspectDialog::decodedIsNeverCalledVerified()
{
    const auto *note = m_dialog->findChild<NoteLabel *>(u"notVerified"_s);
    QVERIFY(!note->isVisible());
    for (const QString &name : {u"endorsed"_s, u"rillis-flow"_s}) {
        paste(sample(name));
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains("Decoded, not verified"_L1));
    }
    paste(jwt("{}", "{}"));
    QVERIFY2(note->isVisible(), "an empty token is still a decoded one");
    paste(u"opaque"_s);
    QVERIFY(!note->isVisible());
}

void tst_InspectDialog::aBearerPrefixIsIgnoredAndSaid()
{
    paste(sample(u"endorsed"_s));
    const QStringList before = warnings();
    paste(u"Authorization: Bearer "_s + sample(u"endorsed"_s));
    QVERIFY(shape().contains("HS256"_L1));
    QCOMPARE(warnings().size(), before.size() + 1);
    QVERIFY(warnings().first().contains("Bearer"_L1));
}

void tst_InspectDialog::theExpiryIsASentenceWithItsSource_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("says");
    const auto claims = [](qint64 fromNow) {
        return QByteArray("{\"exp\":" + QByteArray::number(editorNowMs / 1000 + fromNow) + '}');
    };
    QTest::newRow("ahead") << claims(2530) << u"42 min 10 s left · from exp"_s;
    QTest::newRow("past") << claims(-180) << u"Expired 3 min ago · from exp"_s;
    QTest::newRow("unknown") << QByteArray("{\"sub\":\"x\"}") << u"Expiry unknown"_s;
}

void tst_InspectDialog::theExpiryIsASentenceWithItsSource()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QString, says);
    paste(jwt("{\"alg\":\"RS256\"}", claims));
    QCOMPARE(expiry(), says);
}

void tst_InspectDialog::theCountdownFollowsTheClock()
{
    paste(jwt("{\"alg\":\"RS256\"}", "{\"exp\":" + QByteArray::number(editorNowMs / 1000 + 60) + '}'));
    const QString before = expiry();
    m_nowMs += 120'000;
    QTRY_VERIFY(expiry().startsWith("Expired"_L1));
    QVERIFY(!before.startsWith("Expired"_L1));
}

void tst_InspectDialog::markupInATokenStaysText()
{
    paste(jwt("{\"alg\":\"<b>RS256</b>\"}", "{\"sub\":\"x\"}"));
    const auto *label = m_dialog->findChild<QLabel *>(u"shape"_s);
    QVERIFY(label->text().contains("<b>"_L1));
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_InspectDialog::theClipboardIsPasted()
{
    QApplication::clipboard()->setText(sample(u"endorsed"_s));
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    const auto it = std::ranges::find_if(
        buttons, [](const QPushButton *b) { return b->text().contains(u"clipboard"_s); });
    QVERIFY(it != buttons.end());
    (*it)->click();
    QTRY_VERIFY(shape().contains("HS256"_L1));
}

void tst_InspectDialog::clearForgetsTheToken()
{
    paste(sample(u"endorsed"_s));
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    const auto it = std::ranges::find(buttons, u"C&lear"_s, &QPushButton::text);
    QVERIFY(it != buttons.end());
    (*it)->click();
    QTRY_COMPARE(view(u"Claims"_s)->members().rowCount(), 0);
    QVERIFY(shape().isEmpty());
    QVERIFY(warnings().isEmpty());
}

void tst_InspectDialog::closingForgetsTheToken()
{
    paste(sample(u"endorsed"_s));
    m_dialog->close();
    QCOMPARE(m_dialog->findChild<PasteBox *>()->text(), QString());
    QCOMPARE(view(u"Claims"_s)->members().rowCount(), 0);
    m_dialog->findChild<PasteBox *>()->undo();
    QCOMPARE(m_dialog->findChild<PasteBox *>()->text(), QString());
}

void tst_InspectDialog::copyingAClaimIsPassedOn()
{
    paste(jwt("{\"alg\":\"RS256\"}", "{\"sub\":\"someone\"}"));
    QSignalSpy copied(m_dialog.get(), &InspectDialog::copyRequested);
    MembersView *claims = view(u"Claims"_s);
    claims->setCurrentIndex(claims->members().index(0, 0));
    QTest::keySequence(claims, QKeySequence::Copy);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toString(), u"someone"_s);
}

void tst_InspectDialog::aLongPasteIsBrokenForTheScreenOnly()
{
    PasteBox box;
    const QString line = QString(2500, u'a') + QString(2500, u'b');
    const QString text = u"first\n"_s + line + u"\n\nlast"_s;
    QMimeData data;
    data.setText(text);
    QApplication::clipboard()->setText(text);
    box.paste();
    QCOMPARE(box.text(), text);
    QVERIFY(box.document()->blockCount() > 4);
    box.setText(line);
    QCOMPARE(box.text(), line);
}

void tst_InspectDialog::typedLineBreaksStay()
{
    PasteBox box;
    box.setText(QString(1500, u'a'));
    box.moveCursor(QTextCursor::End);
    QTest::keyClick(&box, Qt::Key_Return);
    QTest::keyClicks(&box, u"b"_s);
    QCOMPARE(box.text(), QString(1500, u'a') + u"\nb"_s);
}

QTEST_MAIN(tst_InspectDialog)
#include "tst_inspectdialog.moc"
