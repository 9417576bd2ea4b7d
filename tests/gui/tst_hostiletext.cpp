// A server and its token do their worst to the real window: markup, pictures to load, keys to fetch, text
// that turns around. A counting server stands at the end of every address they name.

#include "dialogs/inspectdialog.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "widgets/membersview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar override(0x202e);

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What a person reads where Qt decides by itself whether a text is markup.
QString readAs(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

struct Stage
{
    Stage()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window, 20'000))
            qFatal("the window did not become active");
    }

    QString address(const QString &path) const { return trap.url(path).toString(); }
    QByteArray picture() const
    {
        return "<b>bold</b><img src='" + trap.url(u"/picture.png"_s).toEncoded() + "'>\xE2\x80\xAE";
    }
    QByteArray token() const
    {
        const QByteArray keys = address(u"/keys"_s).toUtf8();
        const QByteArray header = R"({"alg":"RS256","jku":")" + keys + R"(","x5u":")" + keys
            + R"(","jwk":{"kty":"RSA","x5u":")" + keys + R"("},"kid":")" + picture() + "\"}";
        const QByteArray claims = R"({"sub":")" + picture() + R"(",")" + picture() + R"(":1,"nested":{"a":[")"
            + picture() + R"("]},"iss":")" + keys + R"(","exp":")" + picture() + R"("})";
        return base64url(header) + '.' + base64url(claims) + ".c2ln";
    }
    bool fetch(const QByteArray &answer)
    {
        server.setAnswer(answerBytes(answer));
        return desk.fetch(window.commands().current());
    }
    /// Shows every tab in turn, with everything unfolded, hovers over each cell, and gives the tool tips
    /// shown.
    QStringList lookAtEverything(QWidget &where)
    {
        QStringList tips;
        for (auto *tabs : where.findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                for (auto *view : tabs->currentWidget()->findChildren<QTreeView *>())
                    tips += hoverEverywhere(*view);
                where.repaint();
            }
        }
        for (auto *view : where.findChildren<QTreeView *>()) {
            if (view->isVisible())
                tips += hoverEverywhere(*view);
        }
        return tips;
    }

    LoopbackServer trap{answerWith(200, "{}")}; // what nobody may ever ask
    LoopbackServer server{neverAnswer()};
    Desk desk;
    SecretClipboard clipboard{QApplication::clipboard(), desk.clock};
    MainWindow window{&desk.workspace, &clipboard, &desk.sandbox,
        {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(),
            desk.folder.filePath(u"flows"_s)}};

private:
    static QStringList hoverEverywhere(QTreeView &view)
    {
        QStringList tips;
        view.expandAll();
        for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QRect cell = view.visualRect(row.siblingAtColumn(column));
                QHelpEvent hover(QEvent::ToolTip, cell.center(), view.viewport()->mapToGlobal(cell.center()));
                QApplication::sendEvent(view.viewport(), &hover);
                if (QToolTip::isVisible())
                    tips += QToolTip::text();
                QToolTip::hideText();
            }
        }
        return tips;
    }
};

/// Of everything in @a where that shows text, what is shown as markup or turns the text around; empty if all
/// is well.
QString misread(const QWidget &where)
{
    QStringList wrong;
    for (const auto *label : where.findChildren<QLabel *>()) {
        const bool markup = label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text());
        if (label->inherits("QTipLabel"))
            continue; // what it reads as was looked at when it was shown
        if (markup || label->text().contains(override))
            wrong += u"label: "_s + label->text();
    }
    for (const auto *edit : where.findChildren<QPlainTextEdit *>()) {
        if (edit->toPlainText().contains(override))
            wrong += u"text: "_s + edit->toPlainText();
    }
    for (const auto *widget : where.findChildren<QWidget *>()) {
        for (const QString &text :
            {widget->accessibleName(), widget->windowTitle(), readAs(widget->toolTip())}) {
            if (text.contains(override))
                wrong += QString::fromLatin1(widget->metaObject()->className()) + u": "_s + text;
        }
        if (readAs(widget->toolTip()) != widget->toolTip() && !readAs(widget->toolTip()).contains(u'<'))
            wrong += u"tool tip: "_s + widget->toolTip();
    }
    return wrong.join(u'\n');
}

QList<const QLabel *> notVerifiedLabels(const QWidget &where)
{
    QList<const QLabel *> found;
    for (const auto *label : where.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"not verified"_s))
            found += label;
    }
    return found;
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAndResponseFieldsRenderAsPlainText();
    void serverTextInErrorsRendersAsPlainText_data();
    void serverTextInErrorsRendersAsPlainText();
    void namesOfAProfileRenderAsPlainText();
    void keysThatATokenNamesAreNeverFetched();
    void decodedIsAlwaysCalledNotVerified();
};

void TestHostileText::claimsAndResponseFieldsRenderAsPlainText()
{
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, stage.server.url(u""_s));
    QVERIFY(stage.fetch(httpResponse(200,
        R"({"access_token":")" + stage.token() + R"(","note":")" + stage.picture() + R"(",")"
            + stage.picture() + R"(":{"deep":")" + stage.picture() + R"("},"expires_in":")" + stage.picture()
            + R"("})",
        {{"X-Note", stage.picture()}})));
    QVERIFY(stage.desk.book.record(stage.window.commands().current()).token);

    const QStringList tips = stage.lookAtEverything(stage.window);
    int withMarkup = 0;
    for (const QString &tip : tips) {
        QVERIFY2(!tip.contains(override), qPrintable(tip));
        const QString read = readAs(tip);
        if (!tip.contains(u"img"_s))
            continue;
        ++withMarkup;
        QVERIFY2(read.contains(u"<img src='"_s), qPrintable(tip));
    }
    QVERIFY2(withMarkup >= 4, qPrintable(QString::number(withMarkup)));
    QCOMPARE(misread(stage.window), QString());
    QCOMPARE(stage.trap.connections(), 0);
}

void TestHostileText::serverTextInErrorsRendersAsPlainText_data()
{
    QTest::addColumn<QByteArray>("answer"); // %1 stands for the markup
    const auto answer = [](const QByteArray &body, const QByteArray &type) {
        return QByteArray(
            "HTTP/1.1 400 %1\r\nX-Note: %1\r\nWWW-Authenticate: Basic realm=\"%1\"\r\nContent-Type: " + type
            + "\r\nConnection: close\r\n\r\n" + body);
    };
    QTest::newRow("OAuth error") << answer(
        R"({"error":"%1","error_description":"%1","error_uri":"%1"})", "application/json");
    QTest::newRow("web page") << answer(
        "<html><head><title>%1</title></head><body>%1</body></html>", "text/html");
    QTest::newRow("plain text") << answer("%1", "text/plain");
    QTest::newRow("no token") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"%1\":\"%1\"}");
    QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 %1\r\nLocation: https://a.example/%1\r\n\r\n");
}

void TestHostileText::serverTextInErrorsRendersAsPlainText()
{
    QFETCH(QByteArray, answer);
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, stage.server.url(u""_s));
    QVERIFY(stage.fetch(answer.replace("%1", stage.picture())));
    QVERIFY(stage.desk.book.record(stage.window.commands().current()).error);

    for (const QString &tip : stage.lookAtEverything(stage.window)) {
        QVERIFY2(!tip.contains(override), qPrintable(tip));
        QVERIFY2(!tip.contains(u"img"_s) || readAs(tip).contains(u"<img"_s), qPrintable(tip));
    }
    QCOMPARE(misread(stage.window), QString());
    QCOMPARE(stage.trap.connections(), 0);
}

void TestHostileText::namesOfAProfileRenderAsPlainText()
{
    Stage stage;
    const QString name = QString::fromUtf8(stage.picture());
    stage.desk.add(name, name, Environment::Prod, stage.server.url(u""_s));
    for (const QString &tip : stage.lookAtEverything(stage.window)) {
        QVERIFY2(!tip.contains(override), qPrintable(tip));
        QVERIFY2(readAs(tip).contains(u"<img"_s), qPrintable(tip));
    }
    for (QAction *action :
        {stage.window.actions().remove, stage.window.actions().edit, stage.window.actions().duplicate}) {
        action->trigger();
        QWidget *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = QApplication::activeModalWidget()), 10'000);
        QVERIFY(!dialog->windowTitle().contains(override));
        if (const auto *box = qobject_cast<QMessageBox *>(dialog))
            QCOMPARE(box->textFormat(), Qt::PlainText);
        else
            QCOMPARE(misread(*dialog), QString());
        delete dialog;
    }
    QCOMPARE(misread(stage.window), QString());
    QCOMPARE(stage.trap.connections(), 0);
}

void TestHostileText::keysThatATokenNamesAreNeverFetched()
{
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, stage.server.url(u""_s));
    QVERIFY(stage.fetch(httpResponse(200, R"({"access_token":")" + stage.token() + R"("})")));
    const auto token = stage.desk.book.record(stage.window.commands().current()).token;
    QVERIFY(token);
    QSet<QString> named;
    for (const TokenWarning &warning : token->decoded.warnings) {
        if (warning.kind == TokenWarningKind::KeyReference)
            named += warning.claim;
    }
    QVERIFY2(named.contains({u"jku"_s, u"x5u"_s, u"jwk"_s}), "the warnings of the three are there");
    stage.lookAtEverything(stage.window);

    InspectDialog dialog(stage.desk.clock);
    dialog.show();
    dialog.findChild<QPlainTextEdit *>(u"token"_s)->setPlainText(QString::fromUtf8(stage.token()));
    QTRY_VERIFY_WITH_TIMEOUT(!notVerifiedLabels(dialog).isEmpty(), 10'000);
    stage.lookAtEverything(dialog);
    QCOMPARE(misread(dialog), QString());
    QCOMPARE(stage.server.requests().size(), 1);
    QCOMPARE(stage.trap.connections(), 0);
}

void TestHostileText::decodedIsAlwaysCalledNotVerified()
{
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, stage.server.url(u""_s));
    QVERIFY(notVerifiedLabels(stage.window).isEmpty()); // nothing is decoded yet
    QVERIFY(stage.fetch(httpResponse(200, R"({"access_token":")" + stage.token() + R"("})")));
    auto *tabs = stage.window.findChild<QTabWidget *>();
    for (const QString &table : {u"Claims"_s, u"Token header"_s}) {
        bool shown = false;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (const auto *view : stage.window.findChildren<MembersView *>()) {
                if (view->accessibleName() != table || !view->isVisible())
                    continue;
                shown = true;
                QCOMPARE(notVerifiedLabels(stage.window).size(), 1);
            }
        }
        QVERIFY2(shown, qPrintable(table));
    }
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
