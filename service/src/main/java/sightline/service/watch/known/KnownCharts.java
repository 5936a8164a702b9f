package sightline.service.watch.known;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import sightline.insight.published.AuthorityYear;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.LineChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.ShareLine;

/** Draws what was known and what came after. */
final class KnownCharts {

    private KnownCharts() {}

    static Chart then(KnownAnswer answer, KnownAnswer.One one) {
        Words words = new Words(
                "On time in %s, as published by %s".formatted(one.authority().name(), InWords.date(answer.day())),
                latest(one.then())
                        .map(row -> "The latest figure was %s, for %d."
                                .formatted(InWords.percent(row.onTimeExcludingExceptions()), row.year()))
                        .orElse("No figure had been published."));
        return chart(words, one).withBreaks(breaks(one.then()));
    }

    static Chart since(KnownAnswer answer, KnownAnswer.One one) {
        NavigableMap<Integer, AuthorityYear> after = one.now().tailMap(answer.year(), true);
        Words words = new Words(
                "On time in %s, with what came after %d"
                        .formatted(one.authority().name(), answer.year()),
                latest(one.now().tailMap(answer.year(), false))
                        .map(row -> "The dashed line is what came after: %s in %d."
                                .formatted(InWords.percent(row.onTimeExcludingExceptions()), row.year()))
                        .orElse("No figure has been published since."));
        return chart(words, one)
                .withAfter(ShareLine.of(
                        "What came after", Tone.MUTED, after.values(), AuthorityYear::onTimeExcludingExceptions))
                .withBreaks(breaks(one.now()));
    }

    private static Optional<AuthorityYear> latest(NavigableMap<Integer, AuthorityYear> years) {
        return years.descendingMap().values().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .findFirst();
    }

    private static LineChart chart(Words words, KnownAnswer.One one) {
        return LineChart.of(
                words,
                ShareLine.ON_TIME,
                List.of(ShareLine.of(
                        one.authority().name(),
                        Tone.MAIN,
                        one.then().values(),
                        AuthorityYear::onTimeExcludingExceptions)));
    }

    /** A break that had not come yet is not marked. */
    private static List<LineChart.Break> breaks(NavigableMap<Integer, AuthorityYear> years) {
        return ShareLine.BREAKS.stream()
                .filter(change -> !years.isEmpty() && change.year() <= years.lastKey())
                .toList();
    }
}
