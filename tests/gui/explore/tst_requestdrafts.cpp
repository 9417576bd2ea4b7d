#include "explore/requestdrafts.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What is typed is kept beside what is saved, whatever happens to either.
class TestRequestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBeginsWithTheFirstSavedOne();
    void typedIsKeptPerRequest();
    void typedBackIsNotEdited();
    void savingUnderAnotherNameMovesThere();
    void renamingTakesTheUnsavedAlong();
    void oneThatIsDeletedElsewhereBecomesTheNewOne();
    void credentialsAreDropped();
};

namespace {
const ApiRequest one{.name = u"One"_s, .target = u"/one"_s};
const ApiRequest two{.name = u"Two"_s, .target = u"/two"_s};

RequestDrafts drafts()
{
    RequestDrafts made;
    made.setSaved({one, two});
    return made;
}

ApiRequest typed(const QString &target)
{
    return {.target = target};
}
} // namespace

void TestRequestDrafts::oneBeginsWithTheFirstSavedOne()
{
    QCOMPARE(drafts().current(), u"One"_s);
    RequestDrafts none;
    none.setSaved({});
    QCOMPARE(none.draft(), ApiRequest{});
    none.setSaved({one}); // and is not led away from what one is at
    QCOMPARE(none.current(), QString());
}

void TestRequestDrafts::typedIsKeptPerRequest()
{
    RequestDrafts d = drafts();
    d.setDraft(typed(u"/a"_s));
    d.choose(u"Two"_s);
    QCOMPARE(d.draft(), two);
    d.choose({});
    d.setDraft(typed(u"/new"_s));
    d.choose(u"One"_s);
    QCOMPARE(d.draft().target, u"/a"_s);
    d.choose({});
    QCOMPARE(d.draft().target, u"/new"_s);
}

void TestRequestDrafts::typedBackIsNotEdited()
{
    RequestDrafts d = drafts();
    d.setDraft(typed(u"/a"_s));
    QVERIFY(d.isEdited(u"One"_s));
    d.setDraft(one);
    QVERIFY(!d.isEdited(u"One"_s));
}

void TestRequestDrafts::savingUnderAnotherNameMovesThere()
{
    RequestDrafts d = drafts();
    d.setDraft(typed(u"/a"_s));
    d.expect(u"Three"_s, false);
    d.setSaved({one, two}); // not yet
    QCOMPARE(d.current(), u"One"_s);
    d.setSaved({one, two, {.name = u"Three"_s, .target = u"/a"_s}});
    QCOMPARE(d.current(), u"Three"_s);
    QVERIFY(!d.isEdited(u"Three"_s));
    QVERIFY(!d.isEdited(u"One"_s));
}

void TestRequestDrafts::renamingTakesTheUnsavedAlong()
{
    RequestDrafts d = drafts();
    d.setDraft(typed(u"/a"_s));
    d.expect(u"Uno"_s, true);
    d.setSaved({{.name = u"Uno"_s, .target = u"/one"_s}, two});
    QCOMPARE(d.current(), u"Uno"_s);
    QCOMPARE(d.draft().target, u"/a"_s);
    QVERIFY(d.isEdited(u"Uno"_s));
}

void TestRequestDrafts::oneThatIsDeletedElsewhereBecomesTheNewOne()
{
    RequestDrafts d = drafts();
    d.setDraft(typed(u"/a"_s));
    d.setSaved({two});
    QCOMPARE(d.current(), QString());
    QCOMPARE(d.draft().target, u"/a"_s);
}

void TestRequestDrafts::credentialsAreDropped()
{
    RequestDrafts d = drafts();
    d.setDraft({.target = u"/a?api_key=x"_s, .headers = {{u"X-Api-Key"_s, u"x"_s}, {u"X-A"_s, u"y"_s}}});
    d.dropSecrets();
    QCOMPARE(d.draft().target, u"/a"_s);
    const QList<ProfileParameter> left{{u"X-Api-Key"_s, {}}, {u"X-A"_s, u"y"_s}};
    QCOMPARE(d.draft().headers, left);
}

QTEST_GUILESS_MAIN(TestRequestDrafts)
#include "tst_requestdrafts.moc"
