#include "explore/responsesaver.h"

#include "service/apibody.h"

#include <QStringBuilder>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// The last part of the path, as far as it makes a file name.
QString suggestedName(const ApiResponse &response)
{
    QString name = response.url.path().section(u'/', -1);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.'; });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = u"response"_s;
    return name.contains(u'.') ? name : QString(name % u'.' % suffixFor(response));
}

} // namespace

void ResponseSaver::save(const ApiResponse &response)
{
    FileSaver::save(tr("Save the response"), suggestedName(response), response.body);
}

} // namespace claimcheck
