#pragma once

#include <QString>

namespace claimcheck {

/// One shell word with variables in it, built of single-quoted text and double-quoted expansions.
class ShellWord
{
public:
    ShellWord &text(const QString &literal);
    ShellWord &variable(QStringView name);
    /// The variable's value after it went through the awk program.
    ShellWord &piped(QStringView name, QStringView awk);
    QString quoted() const;

private:
    ShellWord &expansion(const QString &dollar);

    QString m_done;
    QString m_literal;
};

/// The characters of application/x-www-form-urlencoded (RFC 6749 §2.3.1), as a program for ShellWord::piped(); one line
/// per line of the value. The C locale makes every byte one character.
inline constexpr QStringView awkForm
    = uR"awk(BEGIN{for(i=1;i<256;i++)e[sprintf("%c",i)]=sprintf("%%%02X",i);e[" "]="+"}NR>1{printf "%s","%0A"}{for(i=1;i<=length($0);i++){c=substr($0,i,1);printf "%s",c~/[A-Za-z0-9*._-]/?c:e[c]}})awk";

} // namespace claimcheck
