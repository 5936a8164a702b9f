package sightline.service.watch.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.insight.alert.Severity;
import sightline.insight.alert.Turn;
import sightline.insight.indicator.Interval;
import sightline.service.page.chart.ControlChartPicture;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.watch.authority.Comparison.Beside;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Share;
import sightline.service.watch.live.Situation;

/** The page says what the figures say: steady, about to fall while the rate holds, and fallen with months hidden. */
final class LiveViewTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final Quarter WINTER = new Quarter(YearMonth.of(2024, 1));

    private static Month month(YearMonth month, int onTime, int all) {
        Share share = onTime < 6 || all - onTime < 6
                ? new Share(OptionalLong.empty(), OptionalLong.of(all))
                : new Share(OptionalLong.of(onTime), OptionalLong.of(all));
        return new Month(
                month, OptionalLong.of(70), OptionalLong.of(50), OptionalLong.of(45), Map.of("on-time-all", share));
    }

    /** Three years that vary a little around 70%, with these at the end. */
    private static List<Month> months(int... last) {
        List<Month> months = new ArrayList<>();
        for (int i = 35; i >= last.length; i--) {
            months.add(month(MAY.minusMonths(i), 27 + i % 3, 40));
        }
        for (int i = 0; i < last.length; i++) {
            months.add(month(MAY.minusMonths(last.length - 1L - i), last[i], 40));
        }
        return months;
    }

    private static LiveView view(List<Month> months, Notice... alerts) {
        Cohort open = new Cohort(
                WINTER, 200, 8, List.of(), Optional.of(new Cohort.Forecast(31, new Interval(24, 39))));
        Cohort before = new Cohort(
                WINTER.plus(-4),
                180,
                60,
                List.of(new Cohort.Point(20, 40, new Interval(33, 47))),
                Optional.empty());
        Past quarter = new Past(WINTER, new Share(OptionalLong.empty(), OptionalLong.of(116)), true);
        Situation now = new Situation(
                "990",
                MAY,
                months,
                List.of(quarter),
                List.of(before, open),
                List.of(
                        new Situation.Band("up to 6 weeks", false, OptionalLong.of(80)),
                        new Situation.Band("20 to 30 weeks", true, OptionalLong.of(35)),
                        new Situation.Band("over 52 weeks", true, OptionalLong.empty())),
                Optional.of(List.of(alerts)));
        return new LiveView(
                now,
                MAY.plusMonths(2),
                new Beside(2025, Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty()),
                true,
                true);
    }

    private static final Notice WAIT = new Notice(
            "wait:advice:psychological",
            MAY.atDay(2).minusMonths(2),
            Turn.DETERIORATION,
            Severity.ACT,
            "Psychologists' advice would now take 16.9 weeks.",
            0.02);

    @Test
    void while_the_rate_holds_the_open_cases_tell_what_comes() {
        String lead = view(months(), WAIT).lead();
        assertThat(lead)
                .contains("In May 2024 27 of 40 new plans were on time (67.5%).")
                .contains("asked in January to March 2024, about 31% will be on time")
                .contains("24% to 39%")
                .contains("One alert says that it is getting worse, the first since 2 March 2024.");
    }

    @Test
    void where_the_month_is_hidden_the_quarter_speaks() {
        assertThat(view(months(1)).lead())
                .startsWith("In January to March 2024 the new plans that were on time were fewer than 6 of 116.")
                .endsWith("No alert says that it is getting worse.");
    }

    @Test
    void a_backlog_that_is_being_cleared_is_told_as_recovery() {
        Notice cleared =
                new Notice("backlog", MAY.atDay(1), Turn.IMPROVEMENT, Severity.WATCH, "A backlog goes.", 0.02);
        LiveView view = view(months(), cleared);
        assertThat(view.lead()).contains("a backlog is being cleared");
        assertThat(view.signs().getFirst().isWorse()).isFalse();
        assertThat(view.signs().getFirst().tag()).isEqualTo("Better");
    }

    @Test
    void a_fall_is_a_signal_and_does_not_widen_its_own_limits() {
        ControlChartPicture chart =
                (ControlChartPicture) view(months(12, 9, 10)).onTime().orElseThrow();
        List<ControlChartPicture.Point> points = chart.phases().getFirst().points();
        assertThat(points.subList(33, 36)).extracting(ControlChartPicture.Point::kind).containsOnly(Kind.CONCERN);
        assertThat(points.subList(0, 33)).extracting(ControlChartPicture.Point::kind).containsOnly(Kind.COMMON);
        assertThat(chart.words().sentence()).contains("3 lay below what chance brings");
    }

    @Test
    void a_hidden_month_is_a_gap_and_is_counted() {
        ControlChartPicture chart =
                (ControlChartPicture) view(months(1, 0, 1)).onTime().orElseThrow();
        assertThat(chart.phases().getFirst().points().getLast().value()).isEmpty();
        assertThat(chart.words().sentence()).contains("3 months have no figure");
    }

    @Test
    void the_open_requests_say_how_many_are_past_the_limit() {
        assertThat(view(months()).open().words().sentence())
                .contains("About 115 requests are open; about 35 of them are past the 20 weeks");
    }

    @Test
    void every_alert_has_its_own_words_and_something_to_ask() {
        Set<String> words = new HashSet<>();
        for (String indicator : List.of(
                "outlook",
                "requests",
                "backlog",
                "wait:decision",
                "wait:advice:psychological",
                "queue:advice:psychological",
                "wait:advice:medical",
                "wait:draft",
                "wait:final",
                "wait:throughput",
                "queue:throughput")) {
            Sign sign = new Sign(
                    new Notice(indicator, MAY.atDay(1), Turn.DETERIORATION, Severity.WARN, "Words.", 0.4), MAY);
            assertThat(words.add(sign.words())).as(indicator).isTrue();
            assertThat(sign.questions()).as(indicator).hasSizeGreaterThan(1);
            assertThat(sign.falseAlarms()).contains("0.4 times a year");
            assertThat(sign.forward()).contains("month=2024-05");
        }
    }
}
