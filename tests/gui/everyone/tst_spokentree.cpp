// What a screen reader gets of every window, over AT-SPI, from a process of its own.

#include "process/accessibletree.h"
#include "scenes/scenes.h"
#include "support/waitfor.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// What people operate; others with the keyboard's focus hold them together.
bool isControl(const AccessibleNode &node)
{
    static const QStringList holders{u"frame"_s, u"dialog"_s, u"window"_s, u"application"_s, u"alert"_s};
    return node.focusable && node.showing && !holders.contains(node.role);
}

/// A token is told where the user asked to see it or put it in, by that control, as its contents; nowhere else.
bool mayTell(const QString &scene, const AccessibleNode &node)
{
    if (node.role != "text"_L1)
        return false;
    return (scene == "window-revealed"_L1 && node.name == "Access token"_L1)
        || (scene.startsWith("inspect-"_L1) && node.name == "Token"_L1);
}

bool isSecret(const QString &text)
{
    static const QRegularExpression secret(u"eyJ[\\w-]{20,}|canary|2YotnFZF"_s);
    return secret.match(text).hasMatch();
}

QString shown(const AccessibleNode &node)
{
    return u"%1 “%2” in “%3”"_s.arg(node.role, node.name, node.parent);
}

} // namespace

class TestSpokenTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyControlSaysWhatItIs_data();
    void everyControlSaysWhatItIs();
    void rowsSayNameEnvironmentAndState();
    void aRevealedTokenCanBeRead();

private:
    /// The tree of that scene.
    QList<AccessibleNode> show(const QString &scene);

    QProcess m_stand;
};

void TestSpokenTree::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_stand.setProcessEnvironment(environment);
    m_stand.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_stand.start(QStringLiteral(SCENE_STAND), QStringList());
    QVERIFY(m_stand.waitForStarted());
}

void TestSpokenTree::cleanupTestCase()
{
    m_stand.write("\n");
    QVERIFY(m_stand.waitForFinished(generousMs));
    QCOMPARE(m_stand.exitCode(), 0);
}

QList<AccessibleNode> TestSpokenTree::show(const QString &scene)
{
    m_stand.write(scene.toLatin1() + '\n');
    const QByteArray answer = scene.toLatin1() + '\n';
    QByteArray heard;
    while (!heard.contains(answer) && m_stand.waitForReadyRead(generousMs))
        heard += m_stand.readAllStandardOutput();
    QList<AccessibleNode> nodes;
    // It may take the registry a moment to hear of the first window.
    (void)QTest::qWaitFor([&] { return !(nodes = accessibleNodes(m_stand.processId())).isEmpty(); }, generousMs);
    return nodes;
}

void TestSpokenTree::everyControlSaysWhatItIs_data()
{
    QTest::addColumn<QString>("scene");
    for (const Scene &scene : scenes())
        QTest::newRow(scene.name) << QString::fromLatin1(scene.name);
}

void TestSpokenTree::everyControlSaysWhatItIs()
{
    QFETCH(const QString, scene);
    const QList<AccessibleNode> nodes = show(scene);
    QStringList wrong;
    QHash<QString, AccessibleNode> known;
    int controls = 0;
    for (const AccessibleNode &node : nodes) {
        if (isSecret(node.name) || isSecret(node.description) || (isSecret(node.text) && !mayTell(scene, node)))
            wrong.append(shown(node) + u" tells a token or a secret"_s);
        if (!isControl(node))
            continue;
        ++controls;
        if (node.name.trimmed().isEmpty())
            wrong.append(shown(node) + u" has no name"_s);
        if (node.name.contains(u'&'))
            wrong.append(shown(node) + u" speaks its mnemonic"_s);
        if (node.role == "unknown"_L1 || node.role == "filler"_L1 || node.role == "panel"_L1)
            wrong.append(shown(node) + u" has no role"_s);
        if (node.place.isEmpty())
            wrong.append(shown(node) + u" is nowhere"_s);
        // Two that sound alike must be told apart.
        const QString sound = node.role + node.name + node.description + node.parent;
        if (known.contains(sound) && node.role == "push button"_L1)
            wrong.append(shown(node) + u" is there twice"_s);
        known.insert(sound, node);
    }
    QVERIFY2(controls > 0, qPrintable(QString::number(nodes.size())));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSpokenTree::rowsSayNameEnvironmentAndState()
{
    QStringList rows;
    for (const AccessibleNode &node : show(u"window-many"_s)) {
        if (node.parent == "Profiles"_L1)
            rows.append(node.name);
    }
    const QString all = rows.join(u'\n');
    QVERIFY2(rows.size() > 9, qPrintable(all));
    QVERIFY2(!rows.contains(QString()), qPrintable(all)); // nor does a heading have cells that say nothing
    for (const QString &part : {u"Flow API"_s, u"PROD"_s, u"left"_s, u"Expired"_s, u"401"_s, u"Acme"_s})
        QVERIFY2(all.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is not in\n"_s + all));
}

void TestSpokenTree::aRevealedTokenCanBeRead()
{
    const QList<AccessibleNode> nodes = show(u"window-revealed"_s);
    QVERIFY(std::ranges::any_of(nodes, [](const AccessibleNode &node) { return node.showing && isSecret(node.text); }));
}

QTEST_MAIN(TestSpokenTree)
#include "tst_spokentree.moc"
