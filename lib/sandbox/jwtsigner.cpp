#include "sandbox/jwtsigner.h"

#include "base/orderedjson.h"

#include <QMessageAuthenticationCode>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace claimcheck {

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray numberParameter(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    const std::unique_ptr<BIGNUM, Free> owner(number);
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray signingInputOf(const QByteArray &header, const QByteArray &claims)
{
    return base64Url(header) + '.' + base64Url(claims);
}

} // namespace

struct JwtSigner::Key
{
    std::unique_ptr<EVP_PKEY, Free> pair{EVP_RSA_gen(2048)};
};

JwtSigner::JwtSigner() = default;
JwtSigner::~JwtSigner() = default;

JwtSigner::Key &JwtSigner::key()
{
    if (!m_key)
        m_key = std::make_unique<Key>();
    return *m_key;
}

QByteArray JwtSigner::signRs256(const QByteArray &header, const QByteArray &claims)
{
    const QByteArray input = signingInputOf(header, claims);
    const auto inputSize = size_t(input.size());
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key().pair.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytesOf(input), inputSize) != 1) {
        return {};
    }
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    if (EVP_DigestSign(context.get(), out, &size, bytesOf(input), inputSize) != 1)
        return {};
    signature.truncate(qsizetype(size));
    return input + '.' + base64Url(signature);
}

QByteArray JwtSigner::signHs256(const QByteArray &header, const QByteArray &claims, const QByteArray &secret)
{
    const QByteArray input = signingInputOf(header, claims);
    return input + '.' + base64Url(hs256(input, secret));
}

bool JwtSigner::verifyRs256(const QByteArray &signingInput, const QByteArray &signature)
{
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key().pair.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()),
               bytesOf(signingInput), size_t(signingInput.size()))
        == 1;
}

QByteArray JwtSigner::hs256(const QByteArray &signingInput, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(signingInput, secret, QCryptographicHash::Sha256);
}

QByteArray JwtSigner::jwks()
{
    EVP_PKEY *pair = key().pair.get();
    const auto encoded
        = [pair](const char *name) { return QString::fromLatin1(base64Url(numberParameter(pair, name))); };
    const QByteArray jwk = OrderedJson()
                               .text("kty", QStringLiteral("RSA"))
                               .text("use", QStringLiteral("sig"))
                               .text("alg", QStringLiteral("RS256"))
                               .text("kid", QString::fromLatin1(keyId()))
                               .text("n", encoded(OSSL_PKEY_PARAM_RSA_N))
                               .text("e", encoded(OSSL_PKEY_PARAM_RSA_E))
                               .json();
    return OrderedJson().raw("keys", '[' + jwk + ']').json();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace claimcheck
