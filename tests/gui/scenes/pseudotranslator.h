#pragma once

#include <QTranslator>

namespace claimcheck {

/// Translates everything there is, Qt's own words too: [Ĝéţ ţöķéñ~~~]. Longer by half, as other languages are; the
/// brackets show what was cut and what was put together from pieces; what has none was never given to tr(). Mnemonics,
/// %1 and %n stay what they are.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }
};

/// That text, made so.
QString pseudo(const QString &text);

} // namespace claimcheck
