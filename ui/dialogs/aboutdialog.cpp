#include "dialogs/aboutdialog.h"

#include "base/version.h"
#include "dialogs/kit.h"
#include "theme.h"

#include <QVBoxLayout>

namespace claimcheck {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Claimcheck"));
    QLabel *name = plainLabel(u"Claimcheck"_s, this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    QLabel *facts
        = selectableLabel(tr("Version %1, with Qt %2. MIT licence.")
                              .arg(QStringLiteral(CLAIMCHECK_VERSION), QString::fromLatin1(qVersion())),
            this);
    QLabel *secrets
        = selectableLabel(tr("Client IDs and secrets are kept in the system keychain and nowhere else. "
                             "Tokens are kept in memory only, until the window is locked or closed."),
            this);
    auto *icon = new QLabel(this);
    const int side = fontMetrics().height() * 3;
    icon->setPixmap(theme::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(gridUnit);
    texts->addWidget(name);
    texts->addWidget(facts);
    texts->addWidget(secrets);
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit * 2);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *buttons = plainButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    column->setSpacing(gridUnit * 2);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'M') * 32, sizeHint().height());
}

} // namespace claimcheck
