#pragma once

#include "flow/profile.h"

class QComboBox;

namespace claimcheck {

/// A line that offers the customers there are.
QComboBox *customerCombo(const QList<Profile> &profiles);
/// A line for a URL.
QComboBox *baseUrlCombo();
/// The environments in people's words.
QComboBox *environmentCombo();

/// Fills @a combo with what @a flow offers (nothing if nullptr). What was chosen stays chosen where the flow
/// offers it too; else it is what @a original says, else the flow's default.
void offerEncodings(QComboBox *combo, const TokenFlow *flow, const Profile &original);
void offerClientAuths(QComboBox *combo, const TokenFlow *flow, const Profile &original);

/// What is chosen; nullopt for the flow's default, unless @a original names it in so many words.
std::optional<BodyEncoding> chosenEncoding(const QComboBox *combo, const Profile &original);
std::optional<ClientAuth> chosenClientAuth(const QComboBox *combo, const Profile &original);

} // namespace claimcheck
