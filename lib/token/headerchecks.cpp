#include "token/headerchecks.h"

#include "base/words.h"
#include "token/displaytext.h"
#include "token/jsonescape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

// A hostile token has 200,000 oddities; its reader needs a few and their number.
constexpr qsizetype mostListed = 8;

/// Names with the same problem: the first ones and how many more there are.
class Names
{
public:
    void add(const QString &name)
    {
        if (m_listed.contains(name))
            return;
        if (m_listed.size() < mostListed)
            m_listed.append(name);
        else
            ++m_more;
    }

    /// @a sentence has %1 for the name and %2 for @a where.
    void warn(
        TokenWarningKind kind, const char *sentence, const char *where, QList<TokenWarning> &warnings) const
    {
        for (const QString &name : m_listed)
            warnings.append({kind, Words::tr(sentence).arg(quotedName(name), Words::tr(where)), name});
        if (m_more > 0) {
            const QString more = Words::tr("%1 more names %2 have the same problem.");
            warnings.append({kind, more.arg(m_more).arg(Words::tr(where)), {}});
        }
    }

private:
    QStringList m_listed;
    qsizetype m_more = 0;
};

void checkAlgorithm(const JsonMembers &header, QList<TokenWarning> &warnings)
{
    const qsizetype alg = header.lastIndexOf(u"alg");
    const auto warn = [&warnings](const QString &why) {
        warnings.append({TokenWarningKind::UnsignedToken, why, u"alg"_s});
    };
    if (alg < 0)
        warn(Words::tr("The header names no algorithm (alg): nothing says how the token is signed."));
    else if (header.kind(alg) != JsonKind::String)
        warn(
            Words::tr("The header's algorithm (alg) is not a string: nothing says how the token is signed."));
    else if (header.text(alg).compare("none"_L1, Qt::CaseInsensitive) == 0)
        warn(Words::tr("The token is not signed (alg is “none”): anyone could have made it."));
}

void checkCritical(const JsonMembers &header, QList<TokenWarning> &warnings)
{
    const qsizetype crit = header.lastIndexOf(u"crit");
    if (crit < 0)
        return;
    const auto names = header.kind(crit) == JsonKind::Array ? JsonMembers::parse(header.raw(crit))
                                                            : Result<JsonMembers>(JsonMembers());
    QStringList listed;
    for (qsizetype i = 0; names && i < qMin(names->size(), mostListed); ++i)
        listed.append(quotedName(names->text(i)));
    const QString what = listed.isEmpty() ? Words::tr("nothing readable") : listed.join(u", "_s);
    warnings.append({TokenWarningKind::UnknownCritical,
        Words::tr("The header demands (crit) that readers understand %1; a reader that does not must refuse "
                  "the token.")
            .arg(what),
        u"crit"_s});
}

void checkKeys(const JsonMembers &header, QList<TokenWarning> &warnings)
{
    for (const auto &name : {u"jku"_s, u"x5u"_s, u"jwk"_s, u"x5c"_s}) {
        if (header.lastIndexOf(name) < 0)
            continue;
        warnings.append({TokenWarningKind::KeyReference,
            Words::tr(
                "The header brings its own key (%1). It is never fetched, and a server must not trust it.")
                .arg(name),
            name});
    }
    const qsizetype kid = header.lastIndexOf(u"kid");
    if (kid < 0)
        return;
    const QString id = header.text(kid);
    const auto isOdd = [](QChar c) { return u"'\"`;<>|\\"_s.contains(c); };
    if (id.contains(".."_L1) || std::any_of(id.begin(), id.end(), isOdd)) {
        warnings.append({TokenWarningKind::KeyReference,
            Words::tr(
                "The key ID (kid) looks like a path or a query; a server that trusts it can be attacked."),
            u"kid"_s});
    }
}

bool isNested(const JsonMembers &header)
{
    const qsizetype cty = header.lastIndexOf(u"cty");
    if (cty < 0)
        return false;
    const QString type = header.text(cty);
    return type.compare("JWT"_L1, Qt::CaseInsensitive) == 0
        || type.compare("application/jwt"_L1, Qt::CaseInsensitive) == 0;
}

/// A nested value is looked at as a whole: its punctuation hides nothing, and its line breaks may be layout.
bool hidesInValue(const JsonMembers &members, qsizetype index, LineBreaks lineBreaks)
{
    const QByteArrayView raw = members.rawView(index);
    const bool isString = members.kind(index) == JsonKind::String;
    return mayHoldHidden(raw)
        && holdsHidden(unescapedJson(raw), isString ? lineBreaks : LineBreaks::Harmless);
}

bool hidesInName(const JsonMembers &members, qsizetype index)
{
    return mayHoldHidden(members.rawName(index)) && holdsHidden(members.name(index), LineBreaks::Hidden);
}

void checkMembers(
    const JsonMembers &members, const char *where, LineBreaks inValues, QList<TokenWarning> &warnings)
{
    Names duplicates;
    for (const QString &name : members.duplicateNames())
        duplicates.add(name);
    duplicates.warn(TokenWarningKind::DuplicateName,
        QT_TRANSLATE_NOOP(
            "claimcheck::Words", "%1 occurs more than once %2; readers disagree on which one counts."),
        where, warnings);
    if (!mayHoldHidden(members.json()))
        return;
    Names hiding;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (hidesInName(members, i) || hidesInValue(members, i, inValues))
            hiding.add(members.name(i));
    }
    hiding.warn(TokenWarningKind::HiddenCharacters,
        QT_TRANSLATE_NOOP(
            "claimcheck::Words", "%1 %2 holds invisible or direction-changing characters, shown as ⟨U+…⟩."),
        where, warnings);
}

} // namespace

void checkHeader(const JsonMembers &header, TokenShape shape, QList<TokenWarning> &warnings)
{
    if (shape == TokenShape::Jwt)
        checkAlgorithm(header, warnings);
    checkCritical(header, warnings);
    checkKeys(header, warnings);
    if (header.lastIndexOf(u"zip") >= 0) {
        warnings.append({TokenWarningKind::Compressed,
            Words::tr("The header says the content is compressed (zip). It is never inflated."), u"zip"_s});
    }
    if (isNested(header)) {
        warnings.append({TokenWarningKind::NestedToken,
            Words::tr("The header says the content is itself a token (cty is “JWT”)."), u"cty"_s});
    }
}

void checkHeaderMembers(const JsonMembers &header, QList<TokenWarning> &warnings)
{
    checkMembers(
        header, QT_TRANSLATE_NOOP("claimcheck::Words", "in the header"), LineBreaks::Hidden, warnings);
}

void checkClaims(const JsonMembers &claims, QList<TokenWarning> &warnings)
{
    checkMembers(
        claims, QT_TRANSLATE_NOOP("claimcheck::Words", "in the claims"), LineBreaks::Harmless, warnings);
}

} // namespace claimcheck
