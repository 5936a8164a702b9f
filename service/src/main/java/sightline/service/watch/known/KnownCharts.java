package sightline.service.watch.known;

import java.util.List;
import java.util.NavigableMap;
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
                one.then().isEmpty()
                        ? "Nothing had been published."
                        : "The latest figure was %s, for %d."
                                .formatted(
                                        InWords.percent(one.then()
                                                .lastEntry()
                                                .getValue()
                                                .onTimeExcludingExceptions()),
                                        one.then().lastKey()));
        return chart(words, one, one.then());
    }

    static Chart since(KnownAnswer answer, KnownAnswer.One one) {
        NavigableMap<Integer, AuthorityYear> after = one.now().tailMap(answer.year(), true);
        Words words = new Words(
                "On time in %s, with what came after %d"
                        .formatted(one.authority().name(), answer.year()),
                one.now().lastKey() <= answer.year()
                        ? "Nothing has been published since."
                        : "The dashed line is what came after: %s in %d."
                                .formatted(
                                        InWords.percent(
                                                one.now().lastEntry().getValue().onTimeExcludingExceptions()),
                                        one.now().lastKey()));
        return chart(words, one, one.then())
                .withAfter(ShareLine.of(
                        "What came after", Tone.MUTED, after.values(), AuthorityYear::onTimeExcludingExceptions));
    }

    private static LineChart chart(Words words, KnownAnswer.One one, NavigableMap<Integer, AuthorityYear> years) {
        LineChart chart = LineChart.of(
                words,
                ShareLine.ON_TIME,
                List.of(ShareLine.of(
                        one.authority().name(), Tone.MAIN, years.values(), AuthorityYear::onTimeExcludingExceptions)));
        return years.isEmpty() || years.lastKey() < 2022 ? chart : chart.withBreaks(ShareLine.BREAKS);
    }
}
