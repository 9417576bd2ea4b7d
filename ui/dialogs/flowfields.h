#pragma once

#include "dialogs/fieldform.h"

#include <QHash>

#include <functional>

namespace claimcheck {

/// The fields a flow asks for, generated from its definition as rows of a form. What was typed is remembered
/// by name, so that trying another flow loses nothing.
class FlowFields : public QObject
{
    Q_OBJECT

public:
    /// The rows go right under @a above. @a form outlives this.
    FlowFields(FieldForm *form, FormField *above, QObject *parent = nullptr);

    /// Values to begin with.
    void setParameters(const QList<ProfileParameter> &parameters);
    /// Replaces the rows. @a takenMnemonics are the letters of the other controls; nullptr shows no rows.
    void showFlow(const TokenFlow *flow, QString takenMnemonics);

    /// The values of the rows on screen, in the flow's order; empty ones are left to the flow's default.
    QList<ProfileParameter> parameters() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString name;
        FormField *field;
        std::function<QString()> value;
    };

    Row makeRow(const FlowParameter &parameter, const QString &label, FormField *above);
    Row makeLine(const FlowParameter &parameter, const QString &label, FormField *above);
    Row makeChoice(const FlowParameter &parameter, const QString &label, FormField *above);
    Row makeUuid(const FlowParameter &parameter, const QString &label, FormField *above);
    void onEdited(FormField *field);

    FieldForm *m_form;
    FormField *m_above;
    QList<Row> m_rows;
    QHash<QString, QString> m_typed;
};

} // namespace claimcheck
