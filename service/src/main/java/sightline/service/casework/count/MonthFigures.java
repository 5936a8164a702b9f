package sightline.service.casework.count;

import java.util.List;
import java.util.Locale;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureSource.Result;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;

/** Figures of an authority by month, as reviews may take them as evidence. */
final class MonthFigures {

    private MonthFigures() {}

    static Result indicator(Indicator indicator, List<Month> months) {
        List<List<String>> rows = months.stream()
                .map(month -> {
                    Share share = month.share(indicator.id());
                    return List.of(
                            month.month().toString(),
                            CaseFigure.count(share.whole()),
                            CaseFigure.count(share.part()),
                            value(share, indicator.unit()));
                })
                .toList();
        List<String> last = rows.getLast();
        return CaseFigure.of(
                indicator.name() + ", by month",
                "%s of %s in %s"
                        .formatted(
                                last.get(2),
                                last.get(1),
                                InWords.month(months.getLast().month())),
                period(months),
                indicator.unit(),
                List.of("Month", "All", "Of them", indicator.name()),
                rows);
    }

    /** A share in percent, or a ratio, as a figure holds it. */
    static String value(Share share, Unit unit) {
        if (share.percent().isEmpty()) {
            return CaseFigure.HIDDEN;
        }
        return switch (unit) {
            case RATIO -> String.format(Locale.UK, "%.2f", share.ratio().orElseThrow());
            case COUNT -> String.format(Locale.UK, "%.0f", share.ratio().orElseThrow());
            default -> String.format(Locale.UK, "%.1f", share.percent().orElseThrow());
        };
    }

    static Result flow(List<Month> months) {
        List<List<String>> rows = months.stream()
                .map(month -> List.of(
                        month.month().toString(),
                        CaseFigure.count(month.received()),
                        CaseFigure.count(month.accepted()),
                        CaseFigure.count(month.completed())))
                .toList();
        List<String> last = rows.getLast();
        return CaseFigure.of(
                "Requests, assessments taken on and completed, by month",
                "%s requests, about %s taken on, about %s completed in %s"
                        .formatted(
                                last.get(1),
                                last.get(2),
                                last.get(3),
                                InWords.month(months.getLast().month())),
                period(months),
                Unit.COUNT,
                List.of("Month", "Requests", "Taken on, to the nearest five", "Completed, to the nearest five"),
                rows);
    }

    private static String period(List<Month> months) {
        return "%s to %s"
                .formatted(
                        InWords.month(months.getFirst().month()),
                        InWords.month(months.getLast().month()));
    }
}
