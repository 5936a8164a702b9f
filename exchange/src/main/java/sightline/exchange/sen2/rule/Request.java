package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;

/**
 * A request with all that hangs on it, as the rules look at it. A module that isn't there is a section that doesn't
 * exist and has no value.
 *
 * @param person whose it is
 * @param index its place among the person's, from 1
 * @param section its own items
 * @param outcome what was decided on the request; empty where nothing valid stands there
 * @param assessment module 3
 * @param assessed how the assessment ended; empty where nothing valid stands there
 * @param plan module 4
 * @param details the settings that the plan names
 * @param active module 5
 * @param placements where the person is placed
 * @param needs what kinds of need there are
 */
record Request(
        Person person,
        OptionalInt index,
        Section section,
        String outcome,
        Section assessment,
        String assessed,
        Section plan,
        List<Section> details,
        Section active,
        List<Section> placements,
        List<Section> needs) {

    static Request of(Person person, int index, Section section) {
        Section assessment = section.part(Block.ASSESSMENT);
        Section plan = assessment.part(Block.NAMED_PLAN);
        Section active = section.part(Block.ACTIVE_PLANS);
        return new Request(
                person,
                OptionalInt.of(index),
                section,
                outcome(section, Item.REQUEST_OUTCOME),
                assessment,
                outcome(assessment, Item.ASSESSMENT_OUTCOME),
                plan,
                plan.all(Block.PLAN_DETAIL),
                active,
                active.all(Block.PLACEMENT_DETAIL),
                active.all(Block.SEN_NEED));
    }

    Survey survey() {
        return person.survey();
    }

    private static String outcome(Section section, Item item) {
        return section.fits(item) ? section.text(item).orElseThrow() : "";
    }

    Optional<LocalDate> received() {
        return section.day(Item.RECEIVED_DATE);
    }

    Optional<LocalDate> decided() {
        return section.day(Item.REQUEST_OUTCOME_DATE);
    }

    Optional<LocalDate> concluded() {
        return assessment.day(Item.ASSESSMENT_OUTCOME_DATE);
    }

    /** The day of the plan; empty where it is none, or after the survey day, which N1 says. */
    Optional<LocalDate> planned() {
        return plan.day(Item.START_DATE).filter(day -> !day.isAfter(survey().day()));
    }

    /** Whether the decision on the request, Y or N, was the authority's own. */
    boolean isDecided() {
        return outcome.equals("Y") || outcome.equals("N");
    }

    /** Whether there is a plan that lives on a day; a day that is missing leaves that end open, and the last day counts. */
    boolean planLivesOn(LocalDate day) {
        return planLivesBetween(day, day);
    }

    /** Whether there is a plan that lives on any of these days. */
    boolean planLivesBetween(LocalDate from, LocalDate to) {
        return plan.exists() && Span.of(plan, Item.START_DATE, Item.CEASE_DATE).touches(from, to);
    }
}
