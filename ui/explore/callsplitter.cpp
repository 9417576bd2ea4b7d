#include "explore/callsplitter.h"

namespace claimcheck {

CallSplitter::CallSplitter(QWidget *request, QWidget *response, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    const int unit = fontMetrics().height() / 2;
    m_shares = {unit * 18, unit * 200};
    setChildrenCollapsible(false);
    setHandleWidth(unit / 2);
    addWidget(request);
    addWidget(response);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_hasResponse)
            m_shares = sizes();
    });
}

void CallSplitter::setHasResponse(bool has)
{
    if (has == m_hasResponse)
        return;
    m_hasResponse = has;
    setStretchFactor(0, has ? 0 : 1);
    setStretchFactor(1, has ? 1 : 0);
    setSizes(has ? m_shares : QList<int> {height(), 0});
}

} // namespace claimcheck
