#include "fetching.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The signatures are real: somebody who only has the published key can check them, and the echo API does.
class TstSandboxKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePublishedKeyVerifiesEveryRs256Token_data();
    void thePublishedKeyVerifiesEveryRs256Token();
    void theClientSecretVerifiesAnEndorsedToken();
    void echoRepeatsTheClaimsOfEveryFlowsToken_data();
    void echoRepeatsTheClaimsOfEveryFlowsToken();
    void echoRefusesATokenThatWasChanged();
    void echoRefusesAnExpiredToken();

private:
    QByteArray get(const QUrl &url, const QByteArray &token = {})
    {
        QNetworkRequest request(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, generousMs);
        return reply->readAll();
    }

    QNetworkAccessManager m_network;
    Fetching m_at;
};

namespace {

QByteArray decoded(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

BIGNUM *number(const QJsonObject &jwk, const char *member)
{
    const QByteArray bytes = decoded(jwk.value(QLatin1StringView(member)).toString().toLatin1());
    return BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr);
}

EVP_PKEY *publicKey(const QJsonObject &jwk)
{
    BIGNUM *n = number(jwk, "n");
    BIGNUM *e = number(jwk, "e");
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(n);
    BN_free(e);
    return key;
}

bool verifies(EVP_PKEY *key, const QByteArray &token)
{
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray input = token.left(dot);
    const QByteArray signature = decoded(token.sliced(dot + 1));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const int result = EVP_DigestVerify(
        context, bytesOf(signature), size_t(signature.size()), bytesOf(input), size_t(input.size()));
    EVP_MD_CTX_free(context);
    return result == 1;
}

void flowRows(const QStringList &ids)
{
    QTest::addColumn<QString>("flowId");
    for (const QString &id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace

void TstSandboxKeys::initTestCase()
{
    QVERIFY(m_at.start());
}

void TstSandboxKeys::thePublishedKeyVerifiesEveryRs256Token_data()
{
    flowRows({u"rillis-flow"_s, u"identity-documents"_s, u"partner-oauth"_s, u"oauth2-client-credentials"_s});
}

void TstSandboxKeys::thePublishedKeyVerifiesEveryRs256Token()
{
    QFETCH(QString, flowId);
    const TokenOutcome outcome = m_at.fetch(m_at.profileOf(flowId));
    QVERIFY(outcome.token);
    const QUrl url(m_at.sandbox.baseUrl().toString() + u"/.well-known/jwks.json"_s);
    const QJsonArray keys = QJsonDocument::fromJson(get(url)).object().value(u"keys").toArray();
    QCOMPARE(keys.size(), 1);
    EVP_PKEY *key = publicKey(keys.first().toObject());
    QVERIFY(key);
    QCOMPARE(EVP_PKEY_get_bits(key), 2048);
    QVERIFY(verifies(key, outcome.token->value));
    QByteArray changed = outcome.token->value;
    changed[changed.indexOf('.') + 8] = changed.at(changed.indexOf('.') + 8) == 'A' ? 'B' : 'A';
    QVERIFY(!verifies(key, changed));
    EVP_PKEY_free(key);
}

void TstSandboxKeys::theClientSecretVerifiesAnEndorsedToken()
{
    const SandboxProfile endorsed = m_at.profileOf(u"endorsed"_s);
    const QByteArray token = m_at.fetch(endorsed).token.value().value;
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray expected = QMessageAuthenticationCode::hash(
        token.left(dot), endorsed.credentials.clientSecret.toUtf8(), QCryptographicHash::Sha256);
    QCOMPARE(decoded(token.sliced(dot + 1)), expected);
}

void TstSandboxKeys::echoRepeatsTheClaimsOfEveryFlowsToken_data()
{
    flowRows({u"rillis-flow"_s, u"identity-documents"_s, u"partner-oauth"_s, u"endorsed"_s,
        u"oauth2-client-credentials"_s});
}

void TstSandboxKeys::echoRepeatsTheClaimsOfEveryFlowsToken()
{
    QFETCH(QString, flowId);
    const TokenOutcome outcome = m_at.fetch(m_at.profileOf(flowId));
    QVERIFY(outcome.token);
    const QUrl url(m_at.sandbox.baseUrl().toString() + u"/api/echo"_s);
    QCOMPARE(get(url, outcome.token->value),
        "{\"verified\":true,\"claims\":" + outcome.token->decoded.claims.json() + '}');
}

void TstSandboxKeys::echoRefusesATokenThatWasChanged()
{
    const QByteArray token = m_at.fetch(m_at.profileOf(u"rillis-flow"_s)).token.value().value;
    const auto parts = token.split('.');
    const QByteArray claims = decoded(parts[1]).replace("client", "admins");
    const QByteArray changed = parts[0] + '.'
        + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.' + parts[2];
    const QUrl url(m_at.sandbox.baseUrl().toString() + u"/api/echo"_s);
    QVERIFY(get(url, changed).contains("not signed by this sandbox"));
}

void TstSandboxKeys::echoRefusesAnExpiredToken()
{
    const QByteArray token = m_at.fetch(m_at.profileOf(u"identity-documents"_s)).token.value().value;
    const QUrl url(m_at.sandbox.baseUrl().toString() + u"/api/echo"_s);
    m_at.nowMs += 599'999;
    QVERIFY(get(url, token).contains("\"verified\":true"));
    m_at.nowMs += 1;
    QVERIFY(get(url, token).contains("has expired"));
}

QTEST_GUILESS_MAIN(TstSandboxKeys)
#include "tst_sandbox_keys.moc"
