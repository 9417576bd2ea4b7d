#pragma once

#include <QDialog>

namespace claimcheck {

/// What this is, which version, under which licence, and where secrets live.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace claimcheck
