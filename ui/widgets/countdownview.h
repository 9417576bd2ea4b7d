#pragma once

#include "models/profilemodel.h"

#include <QWidget>

namespace claimcheck {

/// The big countdown of the token pane: ring, what is left, and when and why. Repaints when its text or ring
/// changes, not each time it is told the time.
class CountdownView : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownView(QWidget *parent = nullptr);

    void showRecord(const TokenRecord &record, qint64 nowMs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where it is narrow, when and where from stand below.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Face
    {
        TokenState state = TokenState::None;
        ExpiryUrgency urgency = ExpiryUrgency::Unknown;
        int degrees = 0;
        QString title {};
        QString subtitle {};

        bool operator==(const Face &) const = default;
    };
    static Face faceOf(const TokenRecord &record, qint64 nowMs);
    int titleStart() const;
    int wholeWidth() const;
    bool isStacked(int width) const;
    QString elided(int width) const;

    Face m_face;
};

} // namespace claimcheck
