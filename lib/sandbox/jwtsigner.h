#pragma once

#include <QByteArray>

#include <memory>

namespace claimcheck {

/// Signs the sandbox's JWTs (RFC 7515 compact form) with an RSA-2048 key of its own, made when the first one
/// is asked for: making it takes long enough to notice at start. The key lives and dies with this object.
class JwtSigner
{
public:
    JwtSigner();
    ~JwtSigner();

    /// @a header and @a claims are JSON, encoded byte for byte.
    QByteArray signRs256(const QByteArray &header, const QByteArray &claims);
    static QByteArray signHs256(const QByteArray &header, const QByteArray &claims, const QByteArray &secret);

    /// @a signingInput is the token up to its second dot, @a signature decoded.
    bool verifyRs256(const QByteArray &signingInput, const QByteArray &signature);
    static QByteArray hs256(const QByteArray &signingInput, const QByteArray &secret);

    /// The public key as a JWK Set (RFC 7517).
    QByteArray jwks();

    /// The key ID in the identity-documents page's sample; the sandbox's only key goes by it.
    static QByteArray keyId() { return "NwovJznu3FuoR47HtiUW-gu7a4JUWgE0jaTeQYgDyFc"; }

private:
    struct Key;
    Key &key();

    std::unique_ptr<Key> m_key;
};

/// RFC 7515 §2: base64url without padding.
QByteArray base64Url(const QByteArray &bytes);

} // namespace claimcheck
