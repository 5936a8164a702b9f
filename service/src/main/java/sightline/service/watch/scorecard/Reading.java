package sightline.service.watch.scorecard;

import java.util.List;
import java.util.Optional;
import sightline.insight.control.Assurance;
import sightline.insight.control.ControlChart;
import sightline.insight.control.PointType;
import sightline.insight.control.Variation;
import sightline.insight.indicator.Direction;

/**
 * How an indicator moves and whether its target will be met, by the chart that fits it: shares by how many are behind each
 * month, counts and ratios by how much they move.
 *
 * @param variation what the latest month says; empty where there are too few months
 * @param assurance whether the target will be met; empty without a target, or with too few months
 */
public record Reading(Optional<Variation> variation, Optional<Assurance> assurance) {

    static Reading of(ScoreSeries series, Standard standard, List<Rebase> rebases) {
        Direction direction = series.definition().direction();
        List<Judged> judged = judged(series, rebases);
        if (judged.isEmpty()) {
            return new Reading(Optional.empty(), Optional.empty());
        }
        Judged last = judged.getLast();
        long behind =
                judged.stream().filter(each -> each.group() == last.group()).count();
        return behind < ControlChart.ENOUGH_POINTS
                ? new Reading(Optional.empty(), Optional.empty())
                : new Reading(Optional.of(variation(last)), assurance(last, standard, direction));
    }

    static List<Judged> judged(ScoreSeries series, List<Rebase> rebases) {
        Direction direction = series.definition().direction();
        return series.isShare()
                ? Judging.byCount(series.months(), Judging.starts(counted(series), rebases), direction)
                : Judging.alike(series.months(), Judging.starts(counted(series), rebases), direction);
    }

    static List<Monthly> counted(ScoreSeries series) {
        return series.months().stream()
                .filter(month -> month.value().isPresent())
                .toList();
    }

    private static Variation variation(Judged last) {
        boolean up = last.cause().way() > 0;
        return switch (last.type()) {
            case PointType.COMMON_CAUSE -> Variation.COMMON_CAUSE;
            case PointType.SPECIAL_CAUSE_IMPROVEMENT -> up ? Variation.IMPROVEMENT_HIGH : Variation.IMPROVEMENT_LOW;
            case PointType.SPECIAL_CAUSE_CONCERN -> up ? Variation.CONCERN_HIGH : Variation.CONCERN_LOW;
            case PointType.SPECIAL_CAUSE_NEUTRAL_HIGH -> Variation.NEUTRAL_HIGH;
            case PointType.SPECIAL_CAUSE_NEUTRAL_LOW -> Variation.NEUTRAL_LOW;
        };
    }

    private static Optional<Assurance> assurance(Judged last, Standard standard, Direction direction) {
        if (standard.target().isEmpty() || direction == Direction.NEUTRAL) {
            return Optional.empty();
        }
        double target = standard.target().getAsDouble();
        boolean higher = direction == Direction.INCREASE;
        if (target > last.upper()) {
            return Optional.of(higher ? Assurance.CONSISTENT_FAIL : Assurance.CONSISTENT_PASS);
        }
        if (target < last.lower()) {
            return Optional.of(higher ? Assurance.CONSISTENT_PASS : Assurance.CONSISTENT_FAIL);
        }
        return Optional.of(Assurance.INCONSISTENT);
    }

    /** How it moves, in words. */
    public String moves() {
        return variation
                .map(way -> switch (way) {
                    case COMMON_CAUSE -> "No more than the usual ups and downs";
                    case IMPROVEMENT_HIGH -> "Getting better: higher than chance explains";
                    case IMPROVEMENT_LOW -> "Getting better: lower than chance explains";
                    case CONCERN_HIGH -> "Getting worse: higher than chance explains";
                    case CONCERN_LOW -> "Getting worse: lower than chance explains";
                    case NEUTRAL_HIGH -> "Changed: higher than chance explains";
                    case NEUTRAL_LOW -> "Changed: lower than chance explains";
                })
                .orElse("Too early to say");
    }

    /** Whether the target will be met, in words. */
    public String meets() {
        return assurance
                .map(sure -> switch (sure) {
                    case CONSISTENT_PASS -> "As things are, the target will be met";
                    case CONSISTENT_FAIL -> "As things are, the target will not be met";
                    case INCONSISTENT -> "Chance decides whether the target is met";
                })
                .orElse("No target to judge by");
    }
}
