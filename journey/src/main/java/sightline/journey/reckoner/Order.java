package sightline.journey.reckoner;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.MEDIATION_AGREED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.RECOMMENDATION_ANSWERED;
import static sightline.journey.event.EventName.RECOMMENDATION_MADE;
import static sightline.journey.event.EventName.TRIBUNAL_ORDER_MADE;

import java.util.List;
import sightline.journey.event.DisputeSettled;

/** Orders of the Tribunal, and agreements that are carried out like one. */
final class Order {

    static final Names ASSESS = Names.of(DECIDED_TO_ASSESS);
    static final Names REASONS = Names.of(DECIDED_NOT_TO_ISSUE);
    static final Names DRAFT = Names.of(DRAFT_SERVED);
    static final Names FINAL = Names.of(FINAL_PLAN_ISSUED);
    static final Names AMENDED = Names.of(AMENDED_PLAN_ISSUED);
    private static final Names ANSWERED = Names.of(RECOMMENDATION_ANSWERED);
    private static final Names CEASED = Names.of(PLAN_CEASED);

    static final List<Rule> RULES = List.of(
            Rule.on(Names.of(TRIBUNAL_ORDER_MADE, MEDIATION_AGREED), Order::obey),
            Rule.on(RECOMMENDATION_MADE, Order::recommendation));

    private Order() {}

    private static void obey(Reckoning reckoning, int place) {
        if (reckoning.timeline().at(place) instanceof DisputeSettled order) {
            Steps steps = new Steps(reckoning, place, order);
            switch (order.settlement()) {
                // Reg 44(2)(b): begin within two weeks, then a refusal within ten or a plan within fourteen.
                case ASSESS -> {
                    steps.step("T12", "", ASSESS);
                    steps.either("T12a", "", REASONS, FINAL);
                    steps.either("T12b", "", FINAL, REASONS);
                }
                // Reg 44(2)(c): a draft within five weeks and the plan within eleven.
                case MAKE_PLAN -> {
                    steps.named("T13", "draft", "draft", DRAFT);
                    steps.named("T13", "final", "final", FINAL);
                }
                // Reg 44(2)(d): a draft or reasons within two weeks.
                case RECONSIDER -> steps.step("T14", "", Names.of(DRAFT_SERVED, DECIDED_NOT_TO_ISSUE));
                // Reg 44(2)(e): what the plan says is amended within five weeks.
                case CONTENTS, REFUSAL_TO_AMEND -> steps.step("T15", "", AMENDED);
                // Reg 44(2)(f): the setting is amended within two weeks.
                case SECTION_I -> steps.step("T16", "", AMENDED);
                // Reg 44(2)(a), (g) and (h): end or keep the plan at once; amend it within five weeks.
                case CEASE_DISMISSED -> steps.step("T17", "cease", CEASED);
                case CEASE_UPHELD -> steps.kept("T17", "continue", CEASED);
                case CEASE_UPHELD_AMEND -> steps.step("T17", "amend", AMENDED);
                case BEYOND_THE_TRIBUNAL -> {}
            }
        }
    }

    /** SI 2017/1306: health and social care answer a recommendation in writing within five weeks. */
    private static void recommendation(Reckoning reckoning, int place) {
        reckoning.start("T20", place).ifPresent(clock -> clock.met(ANSWERED).asLimit());
    }
}
