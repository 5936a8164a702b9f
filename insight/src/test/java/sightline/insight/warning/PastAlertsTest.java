package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.warning.Figures.row;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import sightline.insight.published.Panel;

class PastAlertsTest {

    private static final Panel PANEL = new Panel(List.of(
            row("301", 2016, 40, 100, 50, 100),
            row("301", 2017, 10, 100, 50, 100),
            row("302", 2017, 40, 100, 50, 100),
            row("302", 2018, 80, 100, 150, 100),
            row("303", 2017, 95, 100, 150, 100),
            row("303", 2018, 5, 100, 150, 100),
            row("304", 2017, 95, 100, 84, 100),
            row("304", 2018, 75, 100, 150, 100)));

    @Test
    void tells_how_often_alerts_came_true_and_what_they_caught() {
        assertThat(PastAlerts.knownBy(PANEL, 2018).words())
                .isEqualTo("In 2017 to 2018, 2 of 3 such alerts came true (fell below 30% on time, or by 20 points or"
                        + " more), and 2 of 3 such falls had one. The level of 0.85 was picked by people who had seen 2018"
                        + " to 2024, which flatters it.");
        assertThat(PastAlerts.knownBy(PANEL, 2017).words())
                .isEqualTo(
                        "In 2017, 1 of 1 such alerts came true (fell below 30% on time, or by 20 points or more), and"
                                + " 1 of 1 such falls had one.");
    }

    @Test
    void an_alert_names_the_same_past_alerts_as_the_record_does() {
        Panel panel =
                Figures.random(RandomGeneratorFactory.of("L64X128MixRandom").create(43));
        assertThat(Ranking.of(panel, 2022).stream().filter(Ranked::alert))
                .isNotEmpty()
                .allSatisfy(ranked -> assertThat(ranked.collapsedAlike())
                        .isEqualTo(PastAlerts.knownBy(panel, 2022).cases().precision()));
    }

    @Test
    void says_when_there_is_nothing_to_tell_yet() {
        assertThat(PastAlerts.knownBy(PANEL, 2016).words()).startsWith("There is no earlier year yet");
    }
}
