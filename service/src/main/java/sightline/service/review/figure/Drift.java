package sightline.service.review.figure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a frozen figure's question is answered with today. */
public sealed interface Drift {

    /** The very same rows. */
    record Same() implements Drift {}

    /**
     * Other rows.
     *
     * @param today the whole answer of today
     * @param rows those that differ
     */
    record Moved(FrozenData today, List<Both> rows) implements Drift {}

    /** No answer any more; the words say why. */
    record Gone(String why) implements Drift {}

    /** What is kept is not what was written down: somebody has changed the rows in the database. */
    record Damaged() implements Drift {}

    /**
     * A row then and now.
     *
     * @param label what it is about
     * @param then its cells as they were frozen; empty where it was not there
     * @param today its cells today; empty where it has gone
     * @param release the release that says so now
     */
    record Both(String label, List<String> then, List<String> today, String release) {}

    /** Compares a frozen figure with an answer. */
    static Drift between(FrozenFigure frozen, FigureSource.Result answer) {
        if (!frozen.isWhole()) {
            return new Damaged();
        }
        return switch (answer) {
            case FigureSource.Result.Unknown(String why) -> new Gone(why);
            case FigureSource.Result.Found(FrozenData now) ->
                now.digest().equals(frozen.digest()) ? new Same() : new Moved(now, differing(frozen.data(), now));
        };
    }

    private static List<Both> differing(FrozenData then, FrozenData now) {
        Map<String, FrozenData.Row> before = byLabel(then);
        Map<String, FrozenData.Row> after = byLabel(now);
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        FrozenData.Row none = new FrozenData.Row(List.of(), "");
        return labels.stream()
                .map(label -> new Both(
                        label,
                        before.getOrDefault(label, none).cells(),
                        after.getOrDefault(label, none).cells(),
                        after.getOrDefault(label, none).release()))
                .filter(both -> !both.then().equals(both.today()))
                .toList();
    }

    private static Map<String, FrozenData.Row> byLabel(FrozenData data) {
        Map<String, FrozenData.Row> rows = new LinkedHashMap<>();
        data.rows().forEach(row -> rows.put(row.label(), row));
        return rows;
    }
}
