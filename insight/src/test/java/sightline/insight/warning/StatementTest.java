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
        assertThat(said(row("301", 2021, 615, 1230, 864, 1200), new Proportion(28, 60)))
                .isEqualTo("Work is piling up. In 2021 Exemplar completed 0.72 assessments for each request it took on"
                        + " (864 for 1,200) and issued 50.0% of plans on time (615 of 1,230, exceptions left out). Of the"
                        + " 60 times that an authority's figures had looked like this, 28 were followed by a fall below"
                        + " 30% the year after (47%; likely range 35% to 59%).");
    }

    @Test
    void an_alert_on_a_low_share_alone_does_not_speak_of_work_piling_up() {
        assertThat(said(row("301", 2021, 31, 100, 98, 100), new Proportion(1, 4)))
                .startsWith("There is little room before on-time plans fall below 30%. In 2021");
    }

    @Test
    void without_an_alert_it_says_so_and_still_tells_what_happened_to_others() {
        assertThat(said(row("301", 2021, 90, 100, 120, 100), new Proportion(1, 50)))
                .startsWith("No alert. In 2021 Exemplar completed 1.20")
                .contains("Of the 50 times");
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

    private static String said(AuthorityYear year, Proportion alike) {
        return Statement.about(
                new Ranked(year, 1, RiskModel.score(year), Standing.of(year), Optional.of(alike)), "Exemplar");
    }

    private static String said(Panel panel) {
        return Statement.about(Ranking.of(panel, 2021).getFirst(), "Exemplar");
    }
}
