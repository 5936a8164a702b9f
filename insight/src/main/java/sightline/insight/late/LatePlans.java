package sightline.insight.late;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import sightline.insight.stage.Milestones;
import sightline.insight.stage.Stage;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;

/**
 * The plans of a period that came late, and which step held them up.
 *
 * @param plans plans issued in the period, whose request is known
 * @param late those that came after the twenty weeks
 * @param steps the steps that took longer than the law leaves for them, the one with most weeks beyond first
 * @param nobody late plans of which no step alone took too long
 */
public record LatePlans(int plans, int late, List<LateStep> steps, int nobody) {

    private static final int WEEK = 7;

    public LatePlans {
        steps = List.copyOf(steps);
    }

    /**
     * Looks at the plans issued in a period.
     *
     * @param journeys the journeys of one authority
     * @param from the first day of the period
     * @param to its last day
     */
    public static LatePlans of(List<Journey> journeys, LocalDate from, LocalDate to) {
        Allowance weeks = Allowance.of(LawBook.england(), to);
        int plans = 0;
        int nobody = 0;
        List<Passage> late = new ArrayList<>();
        for (Journey journey : journeys) {
            Milestones days = Milestones.of(journey.events());
            if (days.request().isEmpty() || !days.plan().equals(days.settled()) || !isWithin(days, from, to)) {
                continue;
            }
            plans++;
            if (days.plan().getAsInt() - days.request().getAsInt() > WEEK * weeks.whole()) {
                late.add(new Passage(journey.events(), days, weeks));
            }
        }
        for (Passage passage : late) {
            nobody += passage.worst().isEmpty() ? 1 : 0;
        }
        return new LatePlans(plans, late.size(), steps(late, weeks), nobody);
    }

    private static boolean isWithin(Milestones days, LocalDate from, LocalDate to) {
        return days.plan().isPresent()
                && days.plan().getAsInt() >= from.toEpochDay()
                && days.plan().getAsInt() <= to.toEpochDay();
    }

    private static List<LateStep> steps(List<Passage> late, Allowance weeks) {
        SequencedMap<String, List<Double>> over = new LinkedHashMap<>();
        Map<String, Integer> worst = new HashMap<>();
        for (Passage passage : late) {
            passage.over()
                    .forEach((step, beyond) ->
                            over.computeIfAbsent(step, _ -> new ArrayList<>()).add(beyond));
            passage.worst().ifPresent(step -> worst.merge(step, 1, Integer::sum));
        }
        List<LateStep> steps = new ArrayList<>();
        new TreeMap<>(over)
                .forEach((step, beyond) -> steps.add(
                        new LateStep(step, words(step), allowed(step, weeks), worst.getOrDefault(step, 0), beyond)));
        steps.sort(java.util.Comparator.comparingDouble(LateStep::weeks).reversed());
        return steps;
    }

    private static int allowed(String step, Allowance weeks) {
        return switch (step) {
            case "decision" -> weeks.decision();
            case "draft" -> weeks.draft();
            case "final" -> weeks.last();
            default -> weeks.advice();
        };
    }

    private static String words(String step) {
        return switch (step) {
            case "decision" -> Stage.DECISION.waitingFor();
            case "draft" -> Stage.DRAFT.waitingFor();
            case "final" -> Stage.FINAL.waitingFor();
            default -> Stage.advice(step.substring("advice:".length())).waitingFor();
        };
    }
}
