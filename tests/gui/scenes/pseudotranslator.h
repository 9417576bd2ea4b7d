#pragma once

#include <QTranslator>

namespace claimcheck {

/// Translates everything there is, Qt's own words too, by one of the functions below; what is not dressed was never given
/// to tr(). Mnemonics, %1 and %n stay what they are.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using Dressing = QString (*)(const QString &);
    explicit PseudoTranslator(Dressing dressing)
        : m_dressing(dressing)
    {
    }

    QString translate(const char *context, const char *text, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

private:
    Dressing m_dressing;
};

/// [Ĝéţ ţöķéñ~~~]: longer by half, as other languages are; the brackets show what was cut and what was put together from
/// pieces.
QString pseudo(const QString &text);

/// What a language that is written from right to left makes of a text, by invisible marks: it begins at the right.
QString fromTheRight(const QString &text);

} // namespace claimcheck
