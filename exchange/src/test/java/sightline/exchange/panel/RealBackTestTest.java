package sightline.exchange.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Panel;
import sightline.insight.warning.BackTest;
import sightline.insight.warning.Estimate;
import sightline.insight.warning.Event;
import sightline.insight.warning.Flagged;
import sightline.insight.warning.Ladder;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.PastAlerts;
import sightline.insight.warning.Pointing;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Ranking;
import sightline.insight.warning.Reading;
import sightline.insight.warning.RiskModel;
import sightline.insight.warning.Signal;
import sightline.insight.warning.Window;

/** Reprints the figures of docs/adr/0007-the-warning-model.md from the published panel, all of them under target/. */
class RealBackTestTest {

    private static final int REDRAWS = 1000;
    private static final long SEED = 7;

    @Test
    void there_are_864_cases_with_204_collapses() {
        Panel panel = RealPanel.read().panel();
        List<Outcome> all = Outcome.in(panel, 2018, 2024);
        assertThat(new Proportion(
                        all.stream().filter(Event.COLLAPSE::happenedIn).count(), all.size()))
                .isEqualTo(new Proportion(204, 864));
        assertThat(all.stream().filter(Event.FALL_BELOW_30::happenedIn)).hasSize(100);
    }

    @Test
    void the_model_and_its_rivals_read_on_2022_to_2024_as_printed() {
        BackTest test = BackTest.run(RealPanel.read().panel(), Event.FALL_BELOW_30, REDRAWS, SEED);
        write("back-test-of-falls-below-30.txt", test);
        Window unseen = test.window(2022, 2024);
        assertThat(unseen.happened()).contains(new Proportion(53, 351));
        Reading model = unseen.reading(Signal.MODEL);
        assertThat(model.power().orElseThrow().value()).isCloseTo(0.7569, within(0.00005));
        assertThat(model.topFifth().cases().precision()).contains(new Proportion(27, 70));
        assertThat(model.topFifth().cases().recall()).contains(new Proportion(27, 53));
        assertThat(model.alert().orElseThrow().cases().precision()).contains(new Proportion(37, 112));
        Reading naive = unseen.reading(Signal.LOWEST_ON_TIME);
        assertThat(naive.power().orElseThrow().value()).isCloseTo(0.712, within(0.0005));
        assertThat(naive.topFifth().cases().recall()).contains(new Proportion(22, 53));
    }

    @Test
    void the_single_rule_reads_on_the_wider_event_as_printed() {
        BackTest test = BackTest.run(RealPanel.read().panel(), Event.COLLAPSE, REDRAWS, SEED);
        write("back-test-of-collapses.txt", test);
        Pointing rule =
                test.window(2022, 2024).reading(Signal.THROUGHPUT_RULE).alert().orElseThrow();
        assertThat(rule.cases().precision()).contains(new Proportion(50, 117));
        assertThat(rule.cases().recall()).contains(new Proportion(50, 101));
        assertThat(rule.lift().orElseThrow().value()).isCloseTo(1.49, within(0.005));
    }

    /** True alerts of all alerts, and of all that happened. */
    @ParameterizedTest
    @CsvSource({
        "COLLAPSE, 2018, 2021, 40, 131, 103",
        "COLLAPSE, 2022, 2024, 50, 117, 101",
        "FALL_BELOW_30, 2018, 2021, 26, 131, 47",
        "FALL_BELOW_30, 2022, 2024, 29, 117, 53",
    })
    void the_alarm_reads_as_printed_on_both_windows_and_both_events(
            Event event, int from, int to, long hits, long alerts, long happened) {
        Flagged alarm = BackTest.run(RealPanel.read().panel(), event, 1, SEED)
                .window(from, to)
                .reading(Signal.THROUGHPUT_RULE)
                .alert()
                .orElseThrow()
                .cases();
        assertThat(alarm.precision()).contains(new Proportion(hits, alerts));
        assertThat(alarm.recall()).contains(new Proportion(hits, happened));
    }

    /** Southend-on-Sea, Portsmouth and Milton Keynes before their falls; Haringey, falsely; Leeds, missed. */
    @ParameterizedTest
    @CsvSource({
        "882, 2021, 0.72, true, true",
        "851, 2022, 0.68, true, true",
        "826, 2022, 0.53, true, true",
        "309, 2023, 0.68, true, false",
        "383, 2021, 1.10, false, true",
    })
    void the_stories_have_the_alert_they_tell_of(
            String authority, int year, double throughput, boolean alert, boolean collapsed) {
        Panel panel = RealPanel.read().panel();
        Ranked ranked = ranked(panel, authority, year);
        assertThat(ranked.year().throughput().orElseThrow()).isCloseTo(throughput, within(0.005));
        assertThat(ranked.alert()).isEqualTo(alert);
        assertThat(Outcome.in(panel, year + 1, year + 1).stream()
                        .filter(outcome -> outcome.authority().equals(authority)))
                .singleElement()
                .satisfies(outcome ->
                        assertThat(Event.COLLAPSE.happenedIn(outcome)).isEqualTo(collapsed));
    }

    /** Of those on the same side of the alarm, how many collapsed, as it is told of the stories. */
    @ParameterizedTest
    @CsvSource({"882, 2021, 49, 173", "309, 2023, 84, 258", "383, 2021, 73, 460"})
    void those_alike_of_the_stories_are_counted_as_printed(String authority, int year, long collapsed, long alike) {
        assertThat(ranked(RealPanel.read().panel(), authority, year).collapsedAlike())
                .contains(new Proportion(collapsed, alike));
    }

    @Test
    void what_is_said_of_past_alerts_is_as_printed() {
        assertThat(PastAlerts.knownBy(RealPanel.read().panel(), 2024).words())
                .startsWith("In 2017 to 2024, 99 of 290 such alerts came true")
                .contains("99 of 223 such falls had one.");
    }

    @Test
    void the_lower_the_throughput_the_more_often_it_collapsed() {
        assertThat(BackTest.run(RealPanel.read().panel(), Event.COLLAPSE, 1, SEED)
                        .ladder())
                .extracting(Ladder.Rung::happened)
                .containsExactly(
                        new Proportion(28, 60),
                        new Proportion(37, 97),
                        new Proportion(25, 91),
                        new Proportion(38, 101),
                        new Proportion(17, 102),
                        new Proportion(19, 100),
                        new Proportion(21, 145),
                        new Proportion(19, 168));
    }

    @Test
    void the_fixed_scores_part_the_years_it_was_fitted_on_into_fifths() {
        List<Integer> fifths = Outcome.in(RealPanel.read().panel(), RiskModel.FITTED_FROM, RiskModel.FITTED_TO).stream()
                .map(outcome -> RiskModel.fifth(RiskModel.score(outcome.before())))
                .toList();
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToLong(f -> fifths.stream().filter(x -> x == f).count()))
                .containsExactly(103L, 102L, 103L, 102L, 103L);
    }

    private static Ranked ranked(Panel panel, String authority, int year) {
        return Ranking.of(panel, year).stream()
                .filter(ranked -> ranked.year().authority().equals(authority))
                .findFirst()
                .orElseThrow();
    }

    private static void write(String name, BackTest test) {
        List<String> lines = test.windows().stream()
                .flatMap(window -> Stream.concat(
                        Stream.of("%d-%d %s".formatted(window.from(), window.to(), shown(window.happened()))),
                        window.readings().stream().flatMap(RealBackTestTest::lines)))
                .toList();
        try {
            Files.write(Files.createDirectories(Path.of("target")).resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Reading reading) {
        return Stream.concat(
                Stream.of(
                        "  %-15s AUC %s".formatted(reading.signal(), figure(reading.power())),
                        "    top fifth %s".formatted(shown(reading.topFifth()))),
                reading.alert().stream().map(alert -> "    alert     %s".formatted(shown(alert))));
    }

    private static String shown(Optional<Proportion> share) {
        return share.map(s -> "%d of %d".formatted(s.part(), s.whole())).orElse("none");
    }

    private static String shown(Pointing pointing) {
        return "%s true, precision %s, recall %s, lift %s"
                .formatted(
                        shown(pointing.cases().precision()),
                        figure(pointing.precision()),
                        figure(pointing.recall()),
                        figure(pointing.lift()));
    }

    private static String figure(Optional<Estimate> estimate) {
        return estimate.map(e -> "%.3f (%.3f to %.3f)"
                        .formatted(e.value(), e.interval().low(), e.interval().high()))
                .orElse("-");
    }
}
