#pragma once

#include "actions.h"

#include <QWidget>

class QLabel;

namespace claimcheck {

/// "Keep fresh" and "Pin" as check boxes, and beside them how keeping fresh stands.
class FreshnessRow : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessRow(const Actions &actions, QWidget *parent = nullptr);

    void showState(const QString &text);

private:
    QLabel *m_state;
};

} // namespace claimcheck
