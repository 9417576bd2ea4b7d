#pragma once

#include "flow/profile.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace claimcheck {

/// A small table of names and values, a pair of lines each, for what a flow does not name itself.
class PairEditor : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString add; ///< "Add &header"
        QString name; ///< "Header name"
        QString value; ///< "Header value"
        QString remove; ///< "Remove header"
    };
    explicit PairEditor(Texts texts, QWidget *parent = nullptr);

    /// In place of what was there.
    void setPairs(const QList<ProfileParameter> &pairs);
    /// What was typed, rows that are quite empty left out.
    QList<ProfileParameter> pairs() const;

    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();
    /// The tab stops are others now.
    void rowsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLineEdit *name;
        QLineEdit *value;
        QPushButton *remove;
    };

    void addRow(const ProfileParameter &pair);
    void removeRow(const QPushButton *button);
    static void discard(const Row &row);

    Texts m_texts;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace claimcheck
