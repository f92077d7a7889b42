// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vorlauf {

class EditedScenario;
class FoldSection;

// The sections of the editor, each with its fields.

FoldSection* modelSection(EditedScenario& edited);
FoldSection* trainingSection(EditedScenario& edited);
FoldSection* hardwareSection(EditedScenario& edited);
FoldSection* placeSection(EditedScenario& edited);
FoldSection* electricitySection(EditedScenario& edited);
FoldSection* timeSection(EditedScenario& edited);
FoldSection* useSection(EditedScenario& edited);
FoldSection* costSection(EditedScenario& edited);
FoldSection* limitsSection(EditedScenario& edited);
FoldSection* rulesSection(EditedScenario& edited);
FoldSection* avoidedSection(EditedScenario& edited);

} // namespace vorlauf
