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
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Panel;
import sightline.insight.warning.BackTest;
import sightline.insight.warning.Estimate;
import sightline.insight.warning.Event;
import sightline.insight.warning.Ladder;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.Pointing;
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
