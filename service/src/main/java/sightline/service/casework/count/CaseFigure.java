package sightline.service.casework.count;

import java.util.List;
import java.util.OptionalLong;
import sightline.insight.indicator.Unit;
import sightline.service.review.figure.FigureSource.Result;
import sightline.service.review.figure.FrozenData;

/** A figure that was counted from cases, with whose word it is. */
final class CaseFigure {

    /** What stands where a count is hidden. */
    static final String HIDDEN = "not shown";

    private static final String SOURCE =
            "The council’s own case records, counted by Sightline; counts under 6 hidden, and what would tell of them";

    private CaseFigure() {}

    static String count(OptionalLong count) {
        return count.isPresent() ? String.valueOf(count.getAsLong()) : HIDDEN;
    }

    static Result of(
            String title, String value, String period, Unit unit, List<String> heads, List<List<String>> rows) {
        return new Result.Found(new FrozenData(
                title,
                value,
                period,
                SOURCE,
                unit,
                heads,
                rows.stream()
                        .map(cells -> new FrozenData.Row(cells, "case records"))
                        .toList()));
    }
}
