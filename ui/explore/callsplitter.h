#pragma once

#include <QSplitter>

namespace claimcheck {

/// A request above its response. Until there is a response the request has nearly all the room; from then on the
/// response has what it does not need, or each what the user dragged it to.
class CallSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// @a request and @a response become its own.
    CallSplitter(QWidget *request, QWidget *response, QWidget *parent = nullptr);

    void setHasResponse(bool has);
    /// The least there is: the page around it scrolls where that is too much, not for what its texts would like.
    QSize sizeHint() const override { return minimumSizeHint(); }

private:
    QList<int> m_shares; ///< of the two, with a response
    bool m_hasResponse = false;
};

} // namespace claimcheck
