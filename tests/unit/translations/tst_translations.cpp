#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    QString type; ///< empty: finished
};

QString sourceFile(const QString &name)
{
    return QStringLiteral(SOURCE_ROOT "/resources/translations/") + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QList<Message> messagesOf(const QString &path)
{
    QXmlStreamReader xml(contents(path));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(Message {context, {}, {}, {}});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    return messages;
}

/// Every match, sorted: a translation may have them in another order.
QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// What a translation must not lose or add; each with a name for the message.
QStringList differences(const QString &source, const QString &translation)
{
    QStringList found;
    const auto compare = [&](const QString &what, const QString &pattern) {
        if (all(source, pattern) != all(translation, pattern))
            found.append(what);
    };
    compare(u"placeholders"_s, u"%L?[0-9n]+"_s);
    compare(u"line breaks"_s, u"\\n"_s);
    compare(u"space around"_s, u"^\\s+|\\s+$"_s);
    compare(u"ellipses"_s, u"…"_s);
    compare(u"full stop at the end"_s, u"\\.$"_s);
    compare(u"words for the shell"_s, u"\\$?[A-Z]+_[A-Z]+|--[a-z]+"_s);
    if (all(source, u"&(?=\\w)"_s).size() != all(translation, u"&(?=\\w)"_s).size())
        found.append(u"mnemonic"_s);
    return found;
}

} // namespace

/// The translations are whole: nothing missing, nothing lost on the way, nothing the sources no longer say.
class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingOrLost_data();
    void nothingIsMissingOrLost();
    void whatIsLostIsNoticed_data();
    void whatIsLostIsNoticed();
    void everySentenceOfTheFlowsIsThere();
    void theFilesAreWhatTheSourcesSay();
};

void TstTranslations::nothingIsMissingOrLost_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(sourceFile({})).entryInfoList({u"*.ts"_s});
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

void TstTranslations::nothingIsMissingOrLost()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 250);
    QStringList wrong;
    for (const Message &message : messages) {
        const auto complain = [&](const QString &what) {
            wrong.append(u"%1: %2: %3"_s.arg(message.context, message.source, what));
        };
        if (!message.type.isEmpty())
            complain(message.type);
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                complain(u"empty"_s);
            for (const QString &lost : differences(message.source, translation))
                complain(u"%1 in “%2”"_s.arg(lost, translation));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstTranslations::whatIsLostIsNoticed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QStringList>("lost");
    const auto row = [](const char *name, const QString &source, const QString &translation, const QStringList &lost) {
        QTest::newRow(name) << source << translation << lost;
    };
    row("nothing", u"&Copy %1 of %2…"_s, u"%2: %1 &kopieren…"_s, {});
    row("a placeholder", u"%1 of %2"_s, u"%1 von %1"_s, {u"placeholders"_s});
    row("a localised number", u"%L1 characters"_s, u"%1 Zeichen"_s, {u"placeholders"_s});
    row("a mnemonic", u"&Copy"_s, u"Kopieren"_s, {u"mnemonic"_s});
    row("space", u" min"_s, u"min"_s, {u"space around"_s});
    row("a full stop", u"Done."_s, u"Fertig"_s, {u"full stop at the end"_s});
    row("a variable", u"as $CLIENT_SECRET"_s, u"als $GEHEIMNIS"_s, {u"words for the shell"_s});
}

void TstTranslations::whatIsLostIsNoticed()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QTEST(differences(source, translation), "lost");
}

void TstTranslations::everySentenceOfTheFlowsIsThere()
{
    QStringList sentences;
    const QFileInfoList flows = QDir(QStringLiteral(SOURCE_ROOT "/resources/flows")).entryInfoList({u"*.json"_s});
    for (const QFileInfo &flow : flows) {
        const QJsonObject whole = QJsonDocument::fromJson(contents(flow.filePath())).object();
        sentences.append(whole["description"_L1].toString());
        for (const QJsonValue parameter : whole["request"_L1]["parameters"_L1].toArray())
            sentences.append(parameter["help"_L1].toString());
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    QVERIFY(sentences.size() > 10);
    sentences.sort();
    for (const QString &name : QDir(sourceFile({})).entryList({u"*.ts"_s})) {
        QStringList there;
        for (const Message &message : messagesOf(sourceFile(name))) {
            if (message.context == "claimcheck::FlowWords"_L1)
                there.append(message.source);
        }
        there.sort();
        QCOMPARE(there, sentences); // flow/flowwords.cpp
    }
}

void TstTranslations::theFilesAreWhatTheSourcesSay()
{
    const QTemporaryDir folder;
    const QStringList names = QDir(sourceFile({})).entryList({u"*.ts"_s});
    for (const QString &name : names)
        QVERIFY(QFile::copy(sourceFile(name), folder.filePath(name)));
    QProcess update;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LUPDATE"_s, QStringLiteral(LUPDATE));
    update.setProcessEnvironment(environment);
    update.start(sourceFile(u"update"_s), {folder.path()});
    QVERIFY(update.waitForFinished(100'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString &name : names) {
        QVERIFY2(contents(folder.filePath(name)) == contents(sourceFile(name)),
            qPrintable(name + u" is out of date: run resources/translations/update and translate what is new"_s));
    }
}

QTEST_GUILESS_MAIN(TstTranslations)

#include "tst_translations.moc"
