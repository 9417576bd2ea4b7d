#include "tour.h"

#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMs = 60'000;

QString sourceText(const Expiry &expiry)
{
    if (expiry.byExpiresInMs && expiry.byExpMs)
        return expiry.source == ExpirySource::JwtExp ? u"exp (of both)"_s : u"expires_in (of both)"_s;
    switch (expiry.source) {
    case ExpirySource::ExpiresIn: return u"expires_in"_s;
    case ExpirySource::JwtExp: return u"exp"_s;
    case ExpirySource::Unknown: break;
    }
    return u"unknown"_s;
}

void print(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << Qt::endl;
}

} // namespace

Tour::Tour(MainWindow *window, Workspace *workspace, QString picture, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_picture(std::move(picture))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        print(stderr, u"The tour took longer than a minute; what is there so far:"_s);
        finish();
    });
    connect(&workspace->book(), &TokenBook::recordChanged, this, &Tour::onRecord);
    connect(workspace, &Workspace::saveFailed, this, [this](const QString &, const Error &error) { giveUp(error); });
    m_deadline.start(deadlineMs);
}

void Tour::giveUp(const Error &error)
{
    print(stderr, u"The tour ends early: "_s + error.message + u' ' + error.detail);
    QApplication::exit(1);
}

void Tour::start()
{
    for (const Profile &profile : m_workspace->profiles())
        m_ahead.append(profile.id);
    next();
}

void Tour::next()
{
    if (m_ahead.isEmpty()) {
        finish();
        return;
    }
    m_current = m_ahead.takeFirst();
    m_window->selectProfile(m_current);
    m_window->actions().getToken->trigger();
}

void Tour::onRecord(const QString &id)
{
    if (id == m_current && !m_workspace->book().record(id).fetching)
        QMetaObject::invokeMethod(this, &Tour::next, Qt::QueuedConnection);
}

bool Tour::printRow(const Profile &profile) const
{
    const TokenRecord &record = m_workspace->book().record(profile.id);
    const int status = record.history.isEmpty() ? 0 : record.history.first().status;
    const auto row = [&](const QString &lifetime, const QString &source, const QString &claims) {
        print(stdout,
            profile.flowId.leftJustified(26) + QString::number(status).leftJustified(8) + lifetime.leftJustified(12)
                + source.leftJustified(22) + claims);
    };
    if (!record.token) {
        row(u"-"_s, u"-"_s, record.error ? record.error->message : u"no answer"_s);
        return false;
    }
    const Expiry &expiry = record.token->expiry;
    const auto lifetime = expiry.lifetimeMs();
    row(lifetime ? QString::number((*lifetime + 500) / 1000) + u" s"_s : u"unknown"_s, sourceText(expiry),
        QString::number(record.token->decoded.claims.size()));
    return true;
}

bool Tour::savePictures()
{
    const QFileInfo file(m_picture);
    bool saved = true;
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        theme::apply(*qApp, appearance, false);
        QApplication::sendPostedEvents();
        const QString path = appearance == Appearance::Light
            ? m_picture
            : file.path() + u'/' + file.completeBaseName() + u"-dark."_s + file.suffix();
        if (!m_window->grab().save(path)) {
            print(stderr, u"Could not write the screenshot "_s + path);
            saved = false;
        }
    }
    return saved;
}

void Tour::finish()
{
    m_deadline.stop();
    m_ahead.clear();
    m_current.clear();
    print(stdout,
        u"flow"_s.leftJustified(26) + u"status"_s.leftJustified(8) + u"lifetime"_s.leftJustified(12)
            + u"expiry source"_s.leftJustified(22) + u"claims"_s);
    bool all = !m_workspace->profiles().isEmpty();
    for (const Profile &profile : m_workspace->profiles())
        all = printRow(profile) && all;
    m_window->selectProfile(m_workspace->profiles().isEmpty() ? QString() : m_workspace->profiles().first().id);
    const bool saved = savePictures();
    QApplication::exit(all && saved ? 0 : 1);
}

} // namespace claimcheck
