#include "plaintooltip.h"

#include <QTextDocument>

namespace claimcheck {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

} // namespace claimcheck
