// The window in a session without a keychain service.

#include "canaries.h"
#include "dialogs/fieldform.h"
#include "dialogs/formfield.h"
#include "dialogs/profileeditor.h"
#include "house.h"
#include "support/canary.h"
#include "support/loopbackserver.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestWindowAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void withoutAKeychainItIsSaidTheSessionIsOfferedAndNoPlaintextIsOnDisk();
};

namespace {

QWidget *fieldOf(const ProfileEditor &editor, const QString &name)
{
    return editor.findChild<FieldForm *>()->field(name)->editor();
}

void type(const ProfileEditor &editor, const QString &name, const QString &text)
{
    QWidget *widget = fieldOf(editor, name);
    auto *line = qobject_cast<QLineEdit *>(widget);
    (line ? line : widget->findChild<QLineEdit *>())->setText(text);
}

} // namespace

void TestWindowAbsent::theSearchFindsWhatIsThere()
{
    const QByteArray utf8 = canary.toUtf8();
    const QByteArrayList forms{utf8,
        QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2),
        QByteArray("id:" + utf8).toBase64(), QByteArray("a:" + utf8 + ":b").toBase64(), utf8.toHex(),
        utf8.toPercentEncoding()};
    for (const QByteArray &form : forms) {
        QFile bait(qEnvironmentVariable("HOME") + u"/bait"_s);
        QVERIFY(bait.open(QIODevice::WriteOnly) && bait.write("before " + form + " after") > 0);
        bait.close();
        QCOMPARE(filesHolding({canary}), QStringList{bait.fileName()});
        QVERIFY(bait.remove());
    }
    QCOMPARE(filesHolding({canary}), QStringList());
}

void TestWindowAbsent::withoutAKeychainItIsSaidTheSessionIsOfferedAndNoPlaintextIsOnDisk()
{
    LoopbackServer server(answerWith(200, R"({"access_token":")" + tokenCanary + R"(","expires_in":600})",
        {{"Set-Cookie", "session=" + tokenCanary}, {"Cache-Control", "max-age=3600"},
            {"ETag", '"' + tokenCanary + '"'}}));
    {
        House house;
        QTRY_COMPARE_WITH_TIMEOUT(house.keychainText(), u"Keychain: none in this session"_s, 30'000);

        house.window.actions().newProfile->trigger();
        auto *editor = house.window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        type(*editor, u"name"_s, u"Flow"_s);
        auto *base = qobject_cast<QComboBox *>(fieldOf(*editor, u"baseUrl"_s));
        QVERIFY(base);
        base->setEditText(server.url(u""_s).toString());
        type(*editor, u"clientId"_s, u"an-id"_s);
        type(*editor, u"clientSecret"_s, canary);
        auto *sessionOnly = fieldOf(*editor, u"store"_s)->findChild<QCheckBox *>();
        auto *save = editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);

        QVERIFY2(sessionOnly->isVisible(), "offered");
        QVERIFY2(!sessionOnly->isChecked(), "never chosen for the user");
        save->click();
        const FormField *store = editor->findChild<FieldForm *>()->field(u"store"_s);
        QVERIFY2(store->problem().contains(u"There is no keychain"_s), qPrintable(store->problem()));
        QVERIFY(editor->isVisible());
        QVERIFY(house.workspace.profiles().isEmpty());

        sessionOnly->setChecked(true);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(house.workspace.profiles().size(), 1, 30'000);
        house.pressF5();
        QVERIFY(house.settle());
        QVERIFY2(
            house.current().token, house.current().error ? qPrintable(house.current().error->message) : "");
        QVERIFY(server.requests().first().body.contains(canary.toUtf8()));
        house.window.actions().copyToken->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(QString::fromUtf8(tokenCanary)));
        house.window.close();
        QCOMPARE(filesHolding({canary, QString::fromUtf8(tokenCanary)}), QStringList());
    }
    QCOMPARE(filesHolding({canary, QString::fromUtf8(tokenCanary)}), QStringList());
    QVERIFY2(
        !QFile::exists(houseProfilesFile()) || ProfileStore(houseProfilesFile()).load().profiles.isEmpty(),
        "what is for this session is in no file");
}

QTEST_MAIN(TestWindowAbsent)
#include "tst_window_absent.moc"
