#pragma once

#include "token/jwt.h"

#include <QListWidget>

namespace claimcheck {

/// What is to be known of a token, a line each, as high as its lines and no higher; scrolls where there are
/// many, in the look of a NoteLabel. Takes no room while there is nothing.
class WarningList : public QListWidget
{
    Q_OBJECT

public:
    explicit WarningList(QWidget *parent = nullptr);

    void setWarnings(const QList<TokenWarning> &warnings);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fitHeight();
};

} // namespace claimcheck
