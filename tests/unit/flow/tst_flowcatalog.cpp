#include "flowtesting.h"

#include <QTemporaryDir>

using namespace claimcheck;
using namespace claimcheck::testing;

class TestFlowCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingUserFolderIsNoProblem();
    void userFlowsFollowInNameOrder();
    void bundledIdIsNeverShadowed();
    void takenIdIsReportedAndTheFirstStays();
    void brokenFileIsReportedAndTheRestWorks();
    void otherFilesAreIgnored();
    void hugeFileIsNotAFlow();
    void unknownIdIsNotFound();

private:
    void put(const QString &file, const QByteArray &json);
    void putFlow(const QString &file, const QByteArray &id);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFlowCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFlowCatalog::put(const QString &file, const QByteArray &json)
{
    QFile out(m_folder->filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(json) == json.size());
}

void TestFlowCatalog::putFlow(const QString &file, const QByteArray &id)
{
    put(file, readFile(dataFile(u"flows/example.json"_s)).replace("acme-gateway", id));
}

void TestFlowCatalog::missingUserFolderIsNoProblem()
{
    const FlowCatalog catalog = FlowCatalog::load(m_folder->filePath(u"nothing here"_s));
    QCOMPARE(catalog.flows().size(), qsizetype(5));
    QVERIFY(catalog.problems().isEmpty());
}

void TestFlowCatalog::userFlowsFollowInNameOrder()
{
    putFlow(u"b.json"_s, "first");
    putFlow(u"a.json"_s, "second");
    const FlowCatalog catalog = FlowCatalog::load(m_folder->path());
    QVERIFY(catalog.problems().isEmpty());
    QCOMPARE(catalog.flows().size(), qsizetype(7));
    QCOMPARE(catalog.flows().at(5).id, u"second"_s);
    QCOMPARE(catalog.flows().at(6).id, u"first"_s);
    QVERIFY(!catalog.flows().at(6).bundled);
}

void TestFlowCatalog::bundledIdIsNeverShadowed()
{
    putFlow(u"mine.json"_s, "endorsed");
    const FlowCatalog catalog = FlowCatalog::load(m_folder->path());
    QCOMPARE(catalog.flows().size(), qsizetype(5));
    QCOMPARE(catalog.find(u"endorsed")->name, u"Endorsed"_s);
    QCOMPARE(catalog.problems().size(), qsizetype(1));
    QCOMPARE(catalog.problems().first().kind, ErrorKind::InvalidFlow);
    QCOMPARE(catalog.problems().first().message,
        u"mine.json: $.id: 'endorsed' is already the id of a bundled flow"_s);
}

void TestFlowCatalog::takenIdIsReportedAndTheFirstStays()
{
    putFlow(u"a.json"_s, "acme");
    put(u"b.json"_s, readFile(m_folder->filePath(u"a.json"_s)).replace("Acme Gateway", "Impostor"));
    const FlowCatalog catalog = FlowCatalog::load(m_folder->path());
    QCOMPARE(catalog.find(u"acme")->name, u"Acme Gateway"_s);
    QCOMPARE(catalog.problems().size(), qsizetype(1));
    QCOMPARE(catalog.problems().first().message,
        u"b.json: $.id: 'acme' is already the id of the flow 'Acme Gateway'"_s);
}

void TestFlowCatalog::brokenFileIsReportedAndTheRestWorks()
{
    put(u"a.json"_s, "{");
    putFlow(u"b.json"_s, "good");
    put(u"c.json"_s, R"({"schemaVersion": 9})");
    const FlowCatalog catalog = FlowCatalog::load(m_folder->path());
    QVERIFY(catalog.find(u"good"));
    QCOMPARE(catalog.problems().size(), qsizetype(2));
    QVERIFY(catalog.problems().at(0).message.startsWith("a.json: "_L1));
    QVERIFY(catalog.problems().at(1).message.startsWith("c.json: $.schemaVersion: "_L1));
}

void TestFlowCatalog::otherFilesAreIgnored()
{
    put(u"readme.txt"_s, "notes");
    put(u"old.json.bak"_s, "{");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.json"_s));
    const FlowCatalog catalog = FlowCatalog::load(m_folder->path());
    QVERIFY(catalog.problems().isEmpty());
    QCOMPARE(catalog.flows().size(), qsizetype(5));
}

void TestFlowCatalog::hugeFileIsNotAFlow()
{
    put(u"dump.json"_s, QByteArray(300 * 1024, ' '));
    const FlowCatalog catalog = FlowCatalog::load(m_folder->path());
    QCOMPARE(catalog.problems().size(), qsizetype(1));
    QCOMPARE(
        catalog.problems().first().message, u"dump.json: is larger than 256 KiB, so not a flow definition"_s);
}

void TestFlowCatalog::unknownIdIsNotFound()
{
    QVERIFY(!FlowCatalog::load().find(u"no-such-flow"));
    QVERIFY(!FlowCatalog::load().find(u""));
}

QTEST_GUILESS_MAIN(TestFlowCatalog)
#include "tst_flowcatalog.moc"
