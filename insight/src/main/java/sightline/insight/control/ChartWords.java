package sightline.insight.control;

import java.util.Optional;

/** What a chart shows, in words taken from the chart itself. */
public final class ChartWords {

    private ChartWords() {}

    /** One sentence: what the latest value says and how many signals there are, or why it is too soon to say. */
    public static String sentence(ControlChart chart) {
        if (chart.last().inShortGroup()) {
            return tooSoon(chart);
        }
        return "%s; %s.".formatted(latest(chart.last()), signals(chart));
    }

    /** One sentence on the target, or empty where the chart says nothing of one. */
    public static Optional<String> target(ControlChart chart) {
        return chart.assurance().map(assurance -> {
            String target = Wording.figure(chart.options().target().orElseThrow());
            if (chart.last().limits().isEmpty()) {
                return "There are no limits by which to judge the target of %s.".formatted(target);
            }
            return switch (assurance) {
                case CONSISTENT_PASS -> "As things are, the target of %s will be met.".formatted(target);
                case CONSISTENT_FAIL -> "As things are, the target of %s will not be met.".formatted(target);
                case INCONSISTENT ->
                    "The target of %s lies within the limits, so chance decides whether it is met.".formatted(target);
            };
        });
    }

    private static String tooSoon(ControlChart chart) {
        int group = chart.last().rebaseGroup();
        var members = chart.points().stream()
                .filter(point -> point.rebaseGroup() == group)
                .toList();
        return "It is too soon to say: there %s since %s, and at least %d are needed; so far, %s."
                .formatted(
                        members.size() == 1 ? "is 1 value" : "are %d values".formatted(members.size()),
                        Wording.day(members.getFirst().date()),
                        ControlChart.ENOUGH_POINTS,
                        signals(chart));
    }

    private static String latest(ChartPoint last) {
        String value = "The latest value, %s on %s,".formatted(Wording.figure(last.value()), Wording.day(last.date()));
        return switch (last.type()) {
            case SPECIAL_CAUSE_IMPROVEMENT -> sign(value, "an improvement", last);
            case SPECIAL_CAUSE_CONCERN -> sign(value, "a concern", last);
            case SPECIAL_CAUSE_NEUTRAL_HIGH -> sign(value, "a change upwards", last);
            case SPECIAL_CAUSE_NEUTRAL_LOW -> sign(value, "a change downwards", last);
            case COMMON_CAUSE ->
                last.limits().isPresent()
                        ? value + " is " + last.cause().words()
                        : value + " has no limits to be judged by, as the values that would set them are all the same";
        };
    }

    private static String sign(String value, String kind, ChartPoint last) {
        return "%s is a signal of %s: it is %s"
                .formatted(value, kind, last.cause().words());
    }

    private static String signals(ControlChart chart) {
        int all = chart.points().size();
        return switch (chart.signals()) {
            case 0 -> "none of the %d values is a signal".formatted(all);
            case 1 -> "1 of the %d values is a signal".formatted(all);
            default -> "%d of the %d values are signals".formatted(chart.signals(), all);
        };
    }
}
