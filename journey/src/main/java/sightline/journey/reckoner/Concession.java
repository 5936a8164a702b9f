package sightline.journey.reckoner;

import static sightline.journey.event.EventName.APPEAL_CONCEDED;

import java.util.List;
import sightline.journey.event.DisputeSettled;

/** Appeals that the authority doesn't oppose. */
final class Concession {

    static final List<Rule> RULES = List.of(Rule.on(APPEAL_CONCEDED, Concession::carryOut));

    private static final String DUTY = "T18";

    private Concession() {}

    /** Reg 45: as if the family had won, counted from the notice to the Tribunal. */
    private static void carryOut(Reckoning reckoning, int place) {
        if (reckoning.timeline().at(place) instanceof DisputeSettled conceded) {
            Steps steps = new Steps(reckoning, place, conceded);
            switch (conceded.settlement()) {
                case ASSESS -> {
                    steps.named(DUTY, "notify", "notify", Order.ASSESS);
                    steps.namedEither(DUTY, "reasons", "reasons", new Steps.Alternative(Order.REASONS, Order.FINAL));
                    steps.namedEither(DUTY, "assessed", "final", new Steps.Alternative(Order.FINAL, Order.REASONS));
                }
                case MAKE_PLAN -> {
                    steps.named(DUTY, "draft", "draft", Order.DRAFT);
                    steps.named(DUTY, "final", "final", Order.FINAL);
                }
                case CONTENTS, REFUSAL_TO_AMEND, CEASE_UPHELD, CEASE_UPHELD_AMEND, CEASE_DISMISSED ->
                    steps.named(DUTY, "amend", "amend", Order.AMENDED);
                case SECTION_I -> steps.named(DUTY, "setting", "amend", Order.AMENDED);
                case RECONSIDER, BEYOND_THE_TRIBUNAL -> {}
            }
        }
    }
}
