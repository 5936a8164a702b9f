package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.late.LatePlans;
import sightline.insight.late.LateStep;
import sightline.service.watch.live.Late;

/**
 * Late plans by the step that held them up, as others may see them. Everybody knows that the plans which each step held up
 * longest, with those that none did, add up to all that were late: so where one is few, another is hidden with it.
 */
final class LateTable {

    private static final double TEN = 10.0;

    private LateTable() {}

    /** Some journeys' late plans and others' together. */
    static LatePlans together(LatePlans one, LatePlans other) {
        Map<String, LateStep> steps = new LinkedHashMap<>();
        Stream.concat(one.steps().stream(), other.steps().stream())
                .forEach(step -> steps.merge(
                        step.id(),
                        step,
                        (first, second) -> new LateStep(
                                first.id(),
                                first.words(),
                                first.allowed(),
                                first.plans() + second.plans(),
                                Stream.concat(first.over().stream(), second.over().stream())
                                        .toList())));
        List<LateStep> sorted = new ArrayList<>(steps.values());
        sorted.sort(java.util.Comparator.comparingDouble(LateStep::weeks).reversed());
        return new LatePlans(
                one.plans() + other.plans(), one.late() + other.late(), sorted, one.nobody() + other.nobody());
    }

    /** What may be shown. */
    static Late of(LatePlans all, YearMonth from, YearMonth to) {
        CountTable table = new CountTable();
        int plans = table.rounded(all.plans());
        int late = table.rounded(all.late());
        int nobody = table.rounded(all.nobody());
        table.sum(plans, late, table.secret(all.plans() - all.late()));
        int steps = all.steps().size();
        int[] worst = new int[steps];
        int[] over = new int[steps];
        int[] parts = new int[steps + 1];
        for (int i = 0; i < steps; i++) {
            LateStep step = all.steps().get(i);
            worst[i] = table.rounded(step.plans());
            over[i] = table.rounded(step.over().size());
            table.sum(over[i], worst[i], table.secret(step.over().size() - step.plans()));
            parts[i] = worst[i];
        }
        parts[steps] = nobody;
        table.sum(late, parts);
        Published published = table.published();
        List<Late.Step> shown = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            shown.add(step(all.steps().get(i), published.shown(worst[i]), published.shown(over[i])));
        }
        return new Late(from, to, published.shown(plans), published.shown(late), shown, published.shown(nobody));
    }

    private static Late.Step step(LateStep step, OptionalLong worst, OptionalLong over) {
        return new Late.Step(
                step.id(),
                step.words().replace('\'', '’'),
                step.allowed(),
                worst,
                over,
                over.isPresent() ? OptionalDouble.of(step.median()) : OptionalDouble.empty(),
                over.isPresent() ? OptionalLong.of(Math.round(step.weeks() / TEN) * (long) TEN) : OptionalLong.empty());
    }
}
