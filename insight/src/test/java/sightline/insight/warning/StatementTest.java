package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.warning.Figures.plansOnly;
import static sightline.insight.warning.Figures.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

class StatementTest {

    @Test
    void an_alert_says_what_it_rests_on_and_how_often_it_came_true() {
        assertThat(said(row("301", 2021, 615, 1230, 864, 1200), new Proportion(28, 60), new Proportion(50, 117)))
                .isEqualTo("Work is piling up. In 2021 Exemplar completed 0.72 assessments for each request it took on"
                        + " (its throughput: 864 for 1,200) and issued 50.0% of plans on time (615 of 1,230, exceptions"
                        + " left out). Of 117 authority-years with a throughput below 0.85, 50 collapsed the year after"
                        + " (fell below 30% on time, or by 20 points or more): 43%; likely range 34% to 52%. Of 60"
                        + " authority-years like it in throughput and share on time together, 28 fell below 30%.");
    }

    @Test
    void without_an_alert_it_says_so_and_still_tells_what_happened_to_others() {
        assertThat(said(row("301", 2021, 90, 100, 85, 100), new Proportion(0, 1), new Proportion(1, 1)))
                .startsWith("No alert. In 2021 Exemplar completed 0.85")
                .contains("Of 1 authority-year with a throughput of 0.85 or more, 1 collapsed the year after")
                .endsWith("Of 1 authority-year like it in throughput and share on time together, 0 fell below 30%.");
    }

    @Test
    void a_throughput_just_below_the_level_is_not_shown_as_the_level() {
        assertThat(said(row("301", 2021, 90, 100, 849, 1000), new Proportion(0, 1), new Proportion(1, 1)))
                .startsWith("Work is piling up. In 2021 Exemplar completed 0.849 assessments");
    }

    @Test
    void without_a_published_throughput_there_is_no_alert_and_it_says_why() {
        AuthorityYear year = plansOnly("301", 2021, 50, 100);
        assertThat(Statement.about(
                        new Ranked(
                                year,
                                1,
                                RiskModel.score(year),
                                Standing.of(year),
                                Optional.of(new Proportion(9, 90)),
                                Optional.empty()),
                        "Exemplar"))
                .startsWith("No alert: the throughput it would rest on was not published. In 2021 Exemplar has no"
                        + " published count of assessments completed")
                .endsWith("stands in (0.97 completed for each taken on)."
                        + " Of 90 authority-years like it in share on time, with that average throughput,"
                        + " 9 fell below 30%.");
    }

    @Test
    void already_below_the_question_is_recovery() {
        assertThat(said(new Panel(List.of(row("301", 2021, 10, 100, 50, 100)))))
                .startsWith("Already below 30% on time, so the question is recovery; there is no alert.")
                .endsWith("watch the assessments completed beside it.");
    }

    @Test
    void too_few_plans_and_unpublished_figures_are_named() {
        assertThat(said(new Panel(List.of(row("301", 2021, 3, 20, 50, 100)))))
                .startsWith("No alert: fewer than 30 plans");
        assertThat(said(new Panel(List.of(new AuthorityYear("301", 2021, Map.of())))))
                .startsWith("No alert: how many plans were on time was not published.")
                .contains("stands in (0.97 completed for each taken on, 72.8% on time)");
        assertThat(said(new Panel(List.of(plansOnly("301", 2021, 50, 100)))))
                .contains("has no published count of assessments completed")
                .contains("stands in (0.97 completed for each taken on).")
                .endsWith("There is no earlier year to compare it with.");
    }

    private static String said(AuthorityYear year, Proportion alike, Proportion collapsedAlike) {
        return Statement.about(
                new Ranked(
                        year,
                        1,
                        RiskModel.score(year),
                        Standing.of(year),
                        Optional.of(alike),
                        Optional.of(collapsedAlike)),
                "Exemplar");
    }

    private static String said(Panel panel) {
        return Statement.about(Ranking.of(panel, 2021).getFirst(), "Exemplar");
    }
}
