#include "otherself.h"
#include "singleinstance.h"

#include <QTest>
#include <QUuid>

using namespace claimcheck;
using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

/// Two processes that find each other; the program as a whole is tested in process/.
class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOneHandsItsWishToTheFirst();
    void aKilledFirstOneIsNoHindrance();
    void otherScopesRunSideBySide();
    void aFirstOneThatDoesNotAnswerIsReported();

private:
    const QString m_scope = u"C:\\Users\\Zo\u00eb\\"_s + QUuid::createUuid().toString();
};

void TestInstance::aSecondOneHandsItsWishToTheFirst()
{
    OtherSelf first({u"--serve"_s, m_scope});
    QCOMPARE(first.line(), "first");
    SingleInstance second(m_scope);
    QCOMPARE(second.settle({.sandbox = true, .activationToken = "wayland-7"}), Role::Second);
    QCOMPARE(first.line(), "asked: sandbox wayland-7");
    QCOMPARE(SingleInstance(m_scope).settle({}), Role::Second);
    QCOMPARE(first.line(), "asked:");
}

void TestInstance::aKilledFirstOneIsNoHindrance()
{
    {
        OtherSelf first({u"--serve"_s, m_scope});
        QCOMPARE(first.line(), "first");
    }
    OtherSelf next({u"--serve"_s, m_scope});
    QCOMPARE(next.line(), "first");
    QCOMPARE(SingleInstance(m_scope).settle({}), Role::Second);
}

void TestInstance::otherScopesRunSideBySide()
{
    OtherSelf first({u"--serve"_s, m_scope});
    QCOMPARE(first.line(), "first");
    QCOMPARE(SingleInstance(m_scope + u"/other"_s).settle({}), Role::First);
}

void TestInstance::aFirstOneThatDoesNotAnswerIsReported()
{
    OtherSelf first({u"--sleep"_s, m_scope});
    QCOMPARE(first.line(), "first");
    QCOMPARE(SingleInstance(m_scope).settle({}), Role::Unanswered);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString role = arguments.value(1);
    if (role == "--serve"_L1 || role == "--sleep"_L1) {
        SingleInstance instance(arguments.value(2));
        QObject::connect(&instance, &SingleInstance::asked, &app, [](const SingleInstance::Wish &wish) {
            tell(QByteArray("asked:" + QByteArray(wish.sandbox ? " sandbox " : "") + wish.activationToken).constData());
        });
        tell(instance.settle({}) == Role::First ? "first" : "not the first");
        if (role == "--sleep"_L1)
            std::getchar(); // without an event loop, until it is killed
        return QCoreApplication::exec();
    }
    TestInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_instance.moc"
