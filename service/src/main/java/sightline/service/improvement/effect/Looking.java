package sightline.service.improvement.effect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.insight.published.Authority;
import sightline.service.improvement.book.Chain;
import sightline.service.page.chart.Chart;
import sightline.service.review.figure.Asking;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.Knowledge;

/** Looks at the effect of a recommendation as it can be seen today. */
@Component
public final class Looking {

    private static final int MONTHS_BEFORE = 30;
    private static final int MONTHS_COMPARED = 12;
    private static final int YEARS_COMPARED = 3;

    private final Asking asking;
    private final Knowledge knowledge;

    Looking(Asking asking, Knowledge knowledge) {
        this.asking = asking;
        this.knowledge = knowledge;
    }

    private record Place(String name, String code) {}

    /**
     * What somebody else published.
     *
     * @param name of the council, or of England
     * @param data in the same years
     */
    public record Elsewhere(String name, FrozenData data) {}

    /**
     * What can be seen.
     *
     * @param gauge by which it was looked at
     * @param query of the figure
     * @param digest of its data; empty where there is none
     * @param since from when on; empty where nothing was begun
     * @param before the chart and what it says; empty where there is too little to draw it from
     * @param cohorts the requests before and after; empty where there is too little
     * @param elsewhere the published figures of England and of statistical neighbours beside it
     */
    public record Sight(
            Gauge gauge,
            FigureQuery query,
            String digest,
            Optional<Since> since,
            Optional<BeforeAfter> before,
            Optional<Chart> cohorts,
            List<Elsewhere> elsewhere) {

        /** The chart of the months. */
        public Optional<Chart> chart() {
            return before.map(EffectPicture::months);
        }

        /** What can be said in words. */
        public String words() {
            return before.map(BeforeAfter::words)
                    .orElse(
                            since.isEmpty()
                                    ? "Nothing can be said yet: no action of this recommendation has begun."
                                    : "Nothing can be said: there are fewer than %d months with a figure before the action."
                                            .formatted(BeforeAfter.FEWEST_BEFORE));
        }
    }

    /** By the gauge that was chosen; else by that of the indicator it named; else by the share on time. */
    public Sight at(Chain chain, Optional<Gauge> chosen) {
        Gauge gauge = chosen.or(() -> Gauge.showing(chain.recommendation().aim().indicator()))
                .orElse(Gauge.ON_TIME);
        String authority = chain.origin().authority();
        Optional<Since> since = Since.of(chain);
        LocalDate from = since.map(Since::day).orElse(asking.day()).minusMonths(MONTHS_BEFORE);
        FigureQuery query = FigureQuery.of(
                        "monthly",
                        gauge.slug(),
                        Map.of(
                                "from",
                                YearMonth.from(from).toString(),
                                "to",
                                YearMonth.from(asking.day()).minusMonths(1).toString()))
                .knownOn(asking.day());
        Optional<FrozenData> data = data(authority, query);
        return new Sight(
                gauge,
                query,
                data.map(FrozenData::digest).orElse(""),
                since,
                since.flatMap(day -> data.flatMap(found -> BeforeAfter.of(gauge, found, day))),
                since.flatMap(day -> cohorts(authority, day.day())),
                elsewhere(authority, gauge));
    }

    /** The year of whole months before the month of the action, and the year after it. */
    private Optional<Chart> cohorts(String authority, LocalDate since) {
        YearMonth first = YearMonth.from(since).plusMonths(1);
        YearMonth ended = YearMonth.from(asking.day()).minusMonths(1);
        YearMonth last = first.plusMonths(MONTHS_COMPARED - 1);
        return first.isAfter(ended)
                ? Optional.empty()
                : data(authority, cohort(first.minusMonths(MONTHS_COMPARED + 1), first.minusMonths(2)))
                        .flatMap(earlier -> data(authority, cohort(first, last.isBefore(ended) ? last : ended))
                                .map(later -> EffectPicture.cohorts(earlier, later)));
    }

    private FigureQuery cohort(YearMonth from, YearMonth to) {
        return FigureQuery.of("cohort", "plans", Map.of("from", from.toString(), "to", to.toString()))
                .knownOn(asking.day());
    }

    /** What others published of the same years: England, then the neighbours of a council that has some. */
    private List<Elsewhere> elsewhere(String authority, Gauge gauge) {
        return gauge.published().stream()
                .flatMap(series -> Stream.concat(
                                Stream.of(new Place("England", Authority.ENGLAND)),
                                knowledge.neighbours(authority).stream()
                                        .map(near -> new Place(near.name(), near.code())))
                        .flatMap(place ->
                                published(series, place.code())
                                        .map(data -> new Elsewhere(place.name(), data))
                                        .stream()))
                .toList();
    }

    private Optional<FrozenData> published(String series, String code) {
        int year = asking.day().getYear();
        return data(
                "",
                FigureQuery.of(
                                "published",
                                series,
                                Map.of(
                                        "authority", code,
                                        "from", String.valueOf(year - YEARS_COMPARED),
                                        "to", String.valueOf(year)))
                        .knownOn(asking.day()));
    }

    private Optional<FrozenData> data(String authority, FigureQuery query) {
        return asking.asDated(authority, query) instanceof FigureSource.Result.Found(FrozenData data)
                ? Optional.of(data)
                : Optional.empty();
    }
}
