package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A mother has heard that plans are late. She has never been here before. */
@OnTheSite
class NewcomerTest {

    @Test
    void finds_her_council_and_takes_its_figures_home(Visits visits) {
        takesHerCouncilsFiguresHome(visits.visitor());
    }

    @Test
    void finds_her_council_and_takes_its_figures_home_without_javascript(Visits visits) {
        takesHerCouncilsFiguresHome(visits.withoutScript());
    }

    private static void takesHerCouncilsFiguresHome(Visitor she) {
        she.opens("/");
        she.types("Find your council", "south");
        she.presses("Find");
        she.reads("East of England");
        she.reads("South Gloucestershire");
        she.follows("Southend-on-Sea");

        she.isOn("/authorities/882");
        she.readsHeading("Are children in Southend-on-Sea getting their plans on time?");
        she.reads("No alert for 2025");

        she.unfoldsTableOf("on-time");
        assertThat(she.rowOf("on-time", "2023")).contains("3.8%");

        List<String> file = she.downloads("CSV");
        assertThat(file.get(0)).startsWith("authority,year,percent_on_time_ex,");
        assertThat(file.get(1)).startsWith("882,2014,");
        assertThat(file).anyMatch(line -> line.startsWith("882,2021,96.2"));
    }

    @Test
    void is_taken_straight_to_the_only_council_of_that_name(Visits visits) {
        Visitor she = visits.visitor();
        she.opens("/");
        she.types("Find your council", "tower ham");
        she.presses("Find");
        she.readsHeading("Are children in Tower Hamlets getting their plans on time?");
    }

    @Test
    void who_mistypes_the_name_is_told_what_to_do(Visits visits) {
        Visitor she = visits.visitor();
        she.opens("/");
        she.types("Find your council", "Sowthend");
        she.presses("Find");
        she.reads("No authority’s name holds “Sowthend”");
        she.follows("Show every authority");
        she.follows("Southend-on-Sea");
        she.isOn("/authorities/882");
    }
}
