#include <qt6keychain/keychain.h>

#include <windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

namespace QKeychain {

class JobPrivate
{
public:
    explicit JobPrivate(const QString &serviceName)
        : service(serviceName)
    {
    }
    virtual ~JobPrivate() = default;
    Q_DISABLE_COPY_MOVE(JobPrivate)

    /// Zero, or Windows' error code.
    virtual DWORD run() = 0;

    const wchar_t *target() const { return reinterpret_cast<const wchar_t *>(key.utf16()); }

    QString service;
    QString key;
    QByteArray data;
    Error error = NoError;
    QString errorString;
    QSettings *settings = nullptr;
    bool autoDelete = true;
    bool insecureFallback = false;
};

class ReadPasswordJobPrivate final : public JobPrivate
{
public:
    using JobPrivate::JobPrivate;

    DWORD run() override
    {
        PCREDENTIALW credential = nullptr;
        if (!CredReadW(target(), CRED_TYPE_GENERIC, 0, &credential))
            return GetLastError();
        data = QByteArray(reinterpret_cast<const char *>(credential->CredentialBlob), credential->CredentialBlobSize);
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
        return ERROR_SUCCESS;
    }
};

class WritePasswordJobPrivate final : public JobPrivate
{
public:
    using JobPrivate::JobPrivate;

    DWORD run() override
    {
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = const_cast<wchar_t *>(target());
        credential.CredentialBlobSize = DWORD(data.size());
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(data.data());
        credential.Persist = CRED_PERSIST_ENTERPRISE;
        return CredWriteW(&credential, 0) ? ERROR_SUCCESS : GetLastError();
    }
};

class DeletePasswordJobPrivate final : public JobPrivate
{
public:
    using JobPrivate::JobPrivate;

    DWORD run() override { return CredDeleteW(target(), CRED_TYPE_GENERIC, 0) ? ERROR_SUCCESS : GetLastError(); }
};

Job::Job(JobPrivate *q, QObject *parent)
    : QObject(parent)
    , d(q)
{
}

Job::~Job()
{
    delete d;
}

void Job::start()
{
    QMetaObject::invokeMethod(this, &Job::doStart, Qt::QueuedConnection);
}

void Job::scheduledStart()
{
    start();
}

void Job::doStart()
{
    const DWORD code = d->run();
    if (code == ERROR_SUCCESS)
        emitFinished();
    else if (code == ERROR_NOT_FOUND)
        emitFinishedWithError(EntryNotFound, u"There is no such credential."_s);
    else
        emitFinishedWithError(OtherError, u"Windows' error %1."_s.arg(code));
}

void Job::emitFinished()
{
    if (d->autoDelete)
        deleteLater();
    Q_EMIT finished(this);
}

void Job::emitFinishedWithError(Error error, const QString &errorString)
{
    setError(error);
    setErrorString(errorString);
    emitFinished();
}

QSettings *Job::settings() const
{
    return d->settings;
}

void Job::setSettings(QSettings *settings)
{
    d->settings = settings;
}

QString Job::service() const
{
    return d->service;
}

Error Job::error() const
{
    return d->error;
}

void Job::setError(Error error)
{
    d->error = error;
}

QString Job::errorString() const
{
    return d->errorString;
}

void Job::setErrorString(const QString &errorString)
{
    d->errorString = errorString;
}

bool Job::autoDelete() const
{
    return d->autoDelete;
}

void Job::setAutoDelete(bool autoDelete)
{
    d->autoDelete = autoDelete;
}

bool Job::insecureFallback() const
{
    return d->insecureFallback;
}

void Job::setInsecureFallback(bool insecureFallback)
{
    d->insecureFallback = insecureFallback;
}

QString Job::key() const
{
    return d->key;
}

void Job::setKey(const QString &key)
{
    d->key = key;
}

ReadPasswordJob::ReadPasswordJob(const QString &service, QObject *parent)
    : Job(new ReadPasswordJobPrivate(service), parent)
{
}

ReadPasswordJob::~ReadPasswordJob() = default;

QByteArray ReadPasswordJob::binaryData() const
{
    return d->data;
}

QString ReadPasswordJob::textData() const
{
    return QString::fromUtf8(d->data);
}

WritePasswordJob::WritePasswordJob(const QString &service, QObject *parent)
    : Job(new WritePasswordJobPrivate(service), parent)
{
}

WritePasswordJob::~WritePasswordJob() = default;

void WritePasswordJob::setBinaryData(const QByteArray &data)
{
    d->data = data;
}

void WritePasswordJob::setTextData(const QString &data)
{
    d->data = data.toUtf8();
}

DeletePasswordJob::DeletePasswordJob(const QString &service, QObject *parent)
    : Job(new DeletePasswordJobPrivate(service), parent)
{
}

DeletePasswordJob::~DeletePasswordJob() = default;

} // namespace QKeychain
