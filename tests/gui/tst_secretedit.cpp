#include "dialogs/secretedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestSecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRevealedSecretCannotBeTakenOut();
    void itIsMaskedAgainWhenWiped();
};

namespace {

void reveal(SecretEdit &edit)
{
    for (QAction *action : edit.line()->actions()) {
        if (action->isCheckable())
            action->setChecked(true);
    }
}

} // namespace

void TestSecretEdit::aRevealedSecretCannotBeTakenOut()
{
    QClipboard *clipboard = QApplication::clipboard();
    clipboard->clear();
    clipboard->clear(QClipboard::Selection);
    SecretEdit edit;
    edit.line()->setText(u"canary-secret"_s);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit, 20'000));
    reveal(edit);
    QCOMPARE(edit.line()->echoMode(), QLineEdit::Normal);
    edit.line()->setFocus();
    edit.line()->selectAll();
    QTest::keyClick(edit.line(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(edit.line(), Qt::Key_X, Qt::ControlModifier);
    QTest::mouseDClick(edit.line(), Qt::LeftButton);
    QTest::mouseClick(edit.line(), Qt::LeftButton);
    QVERIFY(clipboard->text().isEmpty());
    QVERIFY(clipboard->text(QClipboard::Selection).isEmpty());
    QCOMPARE(edit.text(), u"canary-secret"_s);
    QTest::keyClick(edit.line(), Qt::Key_End);
    QTest::keyClicks(edit.line(), u"2"_s);
    QCOMPARE(edit.text(), u"canary-secret2"_s); // it is still an editor
}

void TestSecretEdit::itIsMaskedAgainWhenWiped()
{
    SecretEdit edit;
    edit.line()->setText(u"canary-secret"_s);
    reveal(edit);
    edit.wipe();
    QCOMPARE(edit.line()->echoMode(), QLineEdit::Password);
    QVERIFY(edit.text().isEmpty());
    edit.line()->undo();
    QVERIFY(edit.text().isEmpty());
}

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
