#include "scenes/pseudotranslator.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar c)
{
    static constexpr QStringView plain = u"aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
    static constexpr QStringView dressed = u"áçéĝĥíĵķļñöŕšţúŵýžÁÇÉĜĤÍĴĶĻÑÖŔŠŢÚŴÝŽ";
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : dressed.at(at);
}

} // namespace

QString pseudo(const QString &text)
{
    QString made = u"["_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool keepsNext = (c == u'&' || c == u'%') && i + 1 < text.size();
        made += accented(c);
        if (keepsNext)
            made += text.at(++i); // a mnemonic or a place marker
    }
    return made + QString((text.size() + 1) / 2, u'~') + u']';
}

QString fromTheRight(const QString &text)
{
    constexpr QChar mark(0x200f);
    return mark + text + mark;
}

QString PseudoTranslator::translate(const char *context, const char *text, const char *, int n) const
{
    const QLatin1StringView name(context);
    // lib/net tells failures apart by the words of Qt's network.
    if (name.startsWith("QNative"_L1) || name.startsWith("QSsl"_L1) || name.startsWith("QHttp"_L1)
        || name.startsWith("QAbstractSocket"_L1) || name.startsWith("QNetwork"_L1) || name.startsWith("QHost"_L1)
        || name.startsWith("QTcp"_L1) || name.startsWith("QSocks5"_L1)
        || QLatin1StringView(text) == "QT_LAYOUT_DIRECTION"_L1)
        return {};
    QString made = m_dressing(QString::fromUtf8(text));
    return n < 0 ? made : made.replace(u"%n"_s, QString::number(n));
}

} // namespace claimcheck
