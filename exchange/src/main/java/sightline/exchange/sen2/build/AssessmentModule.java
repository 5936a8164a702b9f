package sightline.exchange.sen2.build;

import java.time.LocalDate;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Event;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

/** Module 3: the assessment, and how it ended by the end of the collection period. */
final class AssessmentModule {

    private final Reckoner reckoner;

    /** @param reckoner says whether an exception to the twenty weeks is valid */
    AssessmentModule(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /** The module, or nothing where no assessment is reported. */
    Optional<Section> of(Story story, Turns turns, Disputes disputes) {
        boolean planned = turns.planned().isPresent();
        if (turns.movedOut().isPresent() || turns.assessing().isEmpty() && !planned) {
            return Optional.empty();
        }
        Section made = Section.at(Block.ASSESSMENT, 0);
        String outcome = outcome(story, turns);
        made.put(Item.ASSESSMENT_OUTCOME, outcome, 0);
        Optional<LocalDate> day = day(outcome, story, turns);
        day.ifPresent(on -> {
            made.put(Item.ASSESSMENT_OUTCOME_DATE, on.toString(), 0);
            made.put(Item.ASSESSMENT_MEDIATION, disputes.mediation(Disputes.About.ISSUE), 0);
            made.put(Item.ASSESSMENT_TRIBUNAL, disputes.tribunal(Disputes.About.ISSUE), 0);
        });
        if (planned) {
            made.put(Item.OTHER_MEDIATION, disputes.mediation(Disputes.About.OTHER), 0);
            made.put(Item.OTHER_TRIBUNAL, disputes.tribunal(Disputes.About.OTHER), 0);
            if (!outcome.equals("H")) {
                made.put(Item.WEEK20, isExcepted(story) ? "1" : "0", 0);
            }
        }
        return Optional.of(made);
    }

    /**
     * How it ended. A refusal to issue of the period stays a refusal though a plan came of it; one of an earlier period
     * can't be told, so the plan speaks.
     */
    private static String outcome(Story story, Turns turns) {
        boolean refusedNow = isNow(story, turns.refused());
        if (turns.planned().isPresent()) {
            return turns.came().isPresent() || !isNow(story, turns.issued())
                    ? refusedNow ? "N" : "H"
                    : refusedNow && isBefore(turns.refused(), turns.issued()) ? "N" : "Y";
        }
        if (turns.refused().isPresent()) {
            return "N";
        }
        if (turns.withdrawn().isPresent()) {
            return "W";
        }
        return turns.willIssue().isPresent() && !turns.isHistorical(story) ? "Y" : "A";
    }

    private static Optional<LocalDate> day(String outcome, Story story, Turns turns) {
        return switch (outcome) {
            case "N" -> turns.refused().map(Event::date);
            case "Y" -> turns.issued().map(Event::date).filter(story::isOfThePeriod);
            default -> Optional.empty();
        };
    }

    private static boolean isNow(Story story, Optional<Event> turn) {
        return turn.filter(event -> story.isOfThePeriod(event.date())).isPresent();
    }

    private static boolean isBefore(Optional<Event> one, Optional<Event> other) {
        return one.isPresent()
                && other.filter(event -> !event.date().isBefore(one.get().date()))
                        .isPresent();
    }

    /** As timeliness is counted: a recorded exception that is valid for the twenty weeks, also where the plan was in time. */
    private boolean isExcepted(Story story) {
        return new TimelinessCount(
                                reckoner, story.survey().from(), story.survey().to())
                        .count(java.util.List.of(story.journey())).byAuthority().values().stream()
                                .mapToInt(Timeliness::plansExcepted)
                                .sum()
                > 0;
    }
}
