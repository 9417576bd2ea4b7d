#include "service/exchange.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TstExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHoldsRequestAndResponse();
    void textWithoutAResponseHoldsTheError();
    void textOfARefusalHoldsBoth();

private:
    static MaskedRequest request() { return {u"POST https://host/token"_s, {{"Accept", "a/b"}}, u"{}"_s}; }
};

void TstExchange::textHoldsRequestAndResponse()
{
    const Exchange exchange{.elapsedMs = 12,
        .request = request(),
        .status = 200,
        .reason = u"OK"_s,
        .headers = {{"A", "1"}, {"B", "2"}},
        .body = u"{\n}"_s};
    QCOMPARE(exchange.text(),
        u"POST https://host/token\nAccept: a/b\n\n{}\n\nHTTP 200 OK (12 ms)\nA: 1\nB: 2\n\n{\n}"_s);
}

void TstExchange::textWithoutAResponseHoldsTheError()
{
    const Exchange exchange{.request = request(),
        .error = Error{ErrorKind::Network, u"It failed."_s, u"Try again."_s, u"Detail"_s}};
    QCOMPARE(
        exchange.text(), u"POST https://host/token\nAccept: a/b\n\n{}\n\nIt failed.\nDetail\nTry again."_s);
}

void TstExchange::textOfARefusalHoldsBoth()
{
    const Exchange exchange{
        .request = request(), .status = 401, .error = Error{ErrorKind::ServerRefused, u"It refused."_s}};
    QCOMPARE(
        exchange.text(), u"POST https://host/token\nAccept: a/b\n\n{}\n\nHTTP 401 (0 ms)\n\nIt refused."_s);
}

QTEST_GUILESS_MAIN(TstExchange)
#include "tst_exchange.moc"
