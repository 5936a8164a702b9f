package sightline.exchange.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;
import sightline.insight.warning.Event;
import sightline.insight.warning.LogisticFit;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.RankingPower;
import sightline.insight.warning.RidgeRegression;
import sightline.insight.warning.RiskModel;

/**
 * Reprints how the model was chosen (docs/adr/0007-the-warning-model.md): candidates compared on outcome years 2017–2021,
 * each year scored by a fit on the others of 2018–2021, without a figure of a later year; all under target/.
 */
class ModelChoiceTest {

    private static final double RIDGE = 1.0;
    private static final Path CHOICE = Path.of("target", "model-choice.txt");

    /** The choosing must not see later years, so the panel ends in 2021. */
    private static Panel upTo2021() {
        return RealPanel.read().panel().until(2021);
    }

    @Test
    void the_refit_gives_the_weights_that_were_printed() {
        LogisticFit fit = fit(Outcome.in(upTo2021(), 2018, 2021), RiskModel::terms);
        assertThat(fit.intercept()).isCloseTo(-2.596, within(0.0005));
        assertThat(fit.terms().getFirst().mean()).isCloseTo(-0.033, within(0.0005));
        assertThat(fit.terms().getFirst().spread()).isCloseTo(0.226, within(0.0005));
        assertThat(fit.terms().getFirst().weight()).isCloseTo(-0.841, within(0.0005));
        assertThat(fit.terms().getLast().mean()).isCloseTo(72.767, within(0.0005));
        assertThat(fit.terms().getLast().spread()).isCloseTo(19.612, within(0.0005));
        assertThat(fit.terms().getLast().weight()).isCloseTo(-0.392, within(0.0005));
    }

    @Test
    void no_candidate_beats_the_two_terms_by_more_than_a_hundredth() throws IOException {
        Files.deleteIfExists(CHOICE);
        Panel panel = upTo2021();
        double plain = printed("two terms, as shipped", panel, RiskModel::terms);
        for (int cases : new int[] {20, 40, 80, 100, 200}) {
            double steadied = printed(cases + " balanced cases added", panel, row -> steadied(row, cases));
            assertThat(steadied).isBetween(plain, plain + 0.01);
        }
        assertThat(printed("share on time only", panel, row -> new double[] {RiskModel.terms(row)[1]}))
                .isLessThan(plain - 0.1);
        assertThat(printed("throughput only", panel, row -> new double[] {RiskModel.terms(row)[0]}))
                .isLessThan(plain);
        assertThat(printed("with two years' throughput", panel, row -> twoYears(panel, row)))
                .isLessThan(plain - 0.03);
        assertThat(printed("with growth of intake", panel, row -> with(row, growth(panel, row))))
                .isLessThan(plain);
        assertThat(printed("with last year's change", panel, row -> with(row, change(panel, row))))
                .isLessThan(plain);
        assertThat(printed("with share refused", panel, row -> with(row, refused(row))))
                .isLessThan(plain + 0.01);
        assertThat(printed("with number of plans", panel, row -> with(row, size(row))))
                .isLessThan(plain + 0.01);
    }

    @Test
    void the_frozen_candidate_read_a_shade_worse_than_the_two_terms_on_2022_to_2024() {
        Panel panel = RealPanel.read().panel();
        List<Outcome> unseen = Outcome.in(panel, 2022, 2024);
        LogisticFit frozen = fit(Outcome.in(panel, 2018, 2021), row -> steadied(row, 80));
        ToDoubleFunction<Outcome> score = outcome -> frozen.score(steadied(outcome.before(), 80));
        double auc = auc(unseen, score);
        long caught = unseen.stream()
                .sorted(Comparator.comparingDouble((Outcome o) -> -score.applyAsDouble(o)))
                .limit(70)
                .filter(Event.FALL_BELOW_30::happenedIn)
                .count();
        assertThat(auc).isCloseTo(0.7564, within(0.00005));
        assertThat(caught).isEqualTo(26);
        assertThat(auc).isLessThan(auc(unseen, outcome -> RiskModel.score(outcome.before())));
    }

    private static double printed(String name, Panel panel, Function<AuthorityYear, double[]> terms) {
        List<Outcome> fitted = Outcome.in(panel, 2018, 2021);
        List<Outcome> all = Outcome.in(panel, 2017, 2021);
        double byYear = heldOut(all, fitted, terms, Outcome::year);
        double byAuthority = heldOut(fitted, fitted, terms, Outcome::authority);
        write("%-30s AUC by year held out %.4f, by authority %.4f%n".formatted(name, byYear, byAuthority));
        return byYear;
    }

    private static void write(String line) {
        try {
            Files.writeString(CHOICE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double heldOut(
            List<Outcome> all,
            List<Outcome> fitted,
            Function<AuthorityYear, double[]> terms,
            Function<Outcome, ?> group) {
        List<Outcome> cases = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (Object held : all.stream().map(group).distinct().toList()) {
            Predicate<Outcome> isHeld = outcome -> group.apply(outcome).equals(held);
            LogisticFit fit = fit(fitted.stream().filter(isHeld.negate()).toList(), terms);
            all.stream().filter(isHeld).forEach(outcome -> {
                cases.add(outcome);
                scores.add(fit.score(terms.apply(outcome.before())));
            });
        }
        return RankingPower.of(scores.stream().mapToDouble(s -> s).toArray(), happened(cases))
                .orElseThrow();
    }

    private static LogisticFit fit(List<Outcome> cases, Function<AuthorityYear, double[]> terms) {
        return RidgeRegression.fit(
                cases.stream().map(o -> terms.apply(o.before())).toArray(double[][]::new), happened(cases), RIDGE);
    }

    private static double auc(List<Outcome> cases, ToDoubleFunction<Outcome> score) {
        return RankingPower.of(cases.stream().mapToDouble(score).toArray(), happened(cases))
                .orElseThrow();
    }

    private static boolean[] happened(List<Outcome> cases) {
        boolean[] happened = new boolean[cases.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = Event.FALL_BELOW_30.happenedIn(cases.get(i));
        }
        return happened;
    }

    private static double[] steadied(AuthorityYear row, int cases) {
        double ratio = row.throughput().isEmpty()
                ? Double.NaN
                : Math.log((row.completions().orElseThrow() + cases)
                        / (double) (row.acceptedIntake().orElseThrow() + cases));
        return new double[] {ratio, RiskModel.terms(row)[1]};
    }

    private static double[] with(AuthorityYear row, double third) {
        double[] two = RiskModel.terms(row);
        return new double[] {two[0], two[1], third};
    }

    private static double[] twoYears(Panel panel, AuthorityYear row) {
        double[] now = RiskModel.terms(row);
        return panel.find(row.authority(), row.year() - 1)
                .filter(before ->
                        before.throughput().isPresent() && row.throughput().isPresent())
                .map(before -> new double[] {
                    Math.log((double) (row.completions().orElseThrow()
                                    + before.completions().orElseThrow())
                            / (row.acceptedIntake().orElseThrow()
                                    + before.acceptedIntake().orElseThrow())),
                    now[1]
                })
                .orElse(now);
    }

    private static double growth(Panel panel, AuthorityYear row) {
        return panel.find(row.authority(), row.year() - 1)
                .filter(before -> before.acceptedIntake().orElse(0) > 0
                        && row.acceptedIntake().orElse(0) > 0)
                .map(before -> Math.log((double) row.acceptedIntake().orElseThrow()
                        / before.acceptedIntake().orElseThrow()))
                .orElse(Double.NaN);
    }

    private static double change(Panel panel, AuthorityYear row) {
        return panel.find(row.authority(), row.year() - 1)
                .map(before -> RiskModel.terms(row)[1] - RiskModel.terms(before)[1])
                .orElse(Double.NaN);
    }

    private static double refused(AuthorityYear row) {
        return row.share(
                        sightline.insight.published.Measure.REQUESTS_REFUSED,
                        sightline.insight.published.Measure.REQUESTS)
                .map(share -> share.percent())
                .orElse(Double.NaN);
    }

    private static double size(AuthorityYear row) {
        return row.onTimeExcludingExceptions()
                .map(share -> Math.log(share.whole()))
                .orElse(Double.NaN);
    }
}
