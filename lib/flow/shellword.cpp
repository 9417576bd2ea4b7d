#include "flow/shellword.h"

#include "flow/requestplan.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QString singleQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

ShellWord &ShellWord::text(const QString &literal)
{
    m_literal += literal;
    return *this;
}

ShellWord &ShellWord::variable(QStringView name)
{
    return expansion(u'$' + name.toString());
}

ShellWord &ShellWord::piped(QStringView name, QStringView awk)
{
    return expansion(
        u"$(printf '%s\\n' \"$"_s + name + u"\" | LC_ALL=C awk "_s + singleQuoted(awk.toString()) + u')');
}

QString ShellWord::quoted() const
{
    return m_done + (m_literal.isEmpty() ? QString() : shellQuoted(m_literal));
}

ShellWord &ShellWord::expansion(const QString &dollar)
{
    m_done = quoted() + u'"' + dollar + u'"';
    m_literal.clear();
    return *this;
}

QString shellQuoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"@%+=:,./-_").contains(c);
    });
    return plain ? word : singleQuoted(word);
}

} // namespace claimcheck
