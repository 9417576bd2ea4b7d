#pragma once

#include "dialogs/fieldform.h"

class QToolButton;

namespace claimcheck {

class PairEditor;

/// Extra headers, and extra body parameters where the flow allows them: folded away unless used.
class AdvancedFields : public QObject
{
    Q_OBJECT

public:
    /// The rows go to the end of @a form, which outlives this.
    explicit AdvancedFields(FieldForm *form, QObject *parent = nullptr);

    void setPairs(const QList<ProfileParameter> &parameters, const QList<ProfileParameter> &headers);
    /// nullptr for none.
    void showFlow(const TokenFlow *flow);
    void unfold();

    QList<ProfileParameter> parameters() const;
    QList<ProfileParameter> headers() const;

Q_SIGNALS:
    void edited();

private:
    FormField *addPairs(const QString &name, const QString &label, PairEditor *editor);
    void fold(bool folded);
    void update();

    FieldForm *m_form;
    QToolButton *m_fold;
    PairEditor *m_parameters;
    PairEditor *m_headers;
    FormField *m_parametersField;
    FormField *m_headersField;
    bool m_isFolded = true;
    bool m_takesParameters = false;
};

} // namespace claimcheck
