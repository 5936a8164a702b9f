package sightline.insight.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.warning.Figures.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.published.Panel;

class PastAlertsTest {

    private static final Panel PANEL = new Panel(List.of(
            row("301", 2016, 40, 100, 50, 100),
            row("301", 2017, 10, 100, 50, 100),
            row("302", 2017, 40, 100, 50, 100),
            row("302", 2018, 80, 100, 150, 100),
            row("303", 2017, 95, 100, 150, 100),
            row("303", 2018, 5, 100, 150, 100)));

    @Test
    void tells_how_often_alerts_came_true_and_what_they_caught() {
        assertThat(PastAlerts.knownBy(PANEL, 2018).words())
                .isEqualTo("In 2017 to 2018, 1 of 2 such alerts came true, and 1 of 2 falls below 30% had one."
                        + " The alert was made on the years 2018 to 2021, which flatters it.");
        assertThat(PastAlerts.knownBy(PANEL, 2017).words())
                .isEqualTo("In 2017, 1 of 1 such alerts came true, and 1 of 1 falls below 30% had one.");
    }

    @Test
    void says_when_there_is_nothing_to_tell_yet() {
        assertThat(PastAlerts.knownBy(PANEL, 2016).words()).startsWith("There is no earlier year yet");
    }
}
