package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** An analyst brings the case system's extract in, and the same again next month. */
@OnTheSite
class ExtractTest {

    private static final String EXTRACT = """
            Client no,Case ref,Request received,Requested by,Panel said yes,Draft EHC plan,Worker
            C4501,K4501,06/01/2025,Parent,10/02/2025,14/04/2025,AB
            C4502,K4502,07/01/2025,School,12/02/2025,,AB
            C4503,K4503,08/01/2025,Neighbour,soon,,CD
            """;

    @Autowired
    DemoPeople people;

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/csv", EXTRACT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void is_proposed_put_right_previewed_and_brought_in_without_javascript_and_then_nothing_is_new(Visits visits) {
        Visitor she = visits.withoutScript().signsIn(OwnReview.person(people, Role.ANALYST));
        she.opens("/").followsInMenu("Extracts").readsHeading("Which extracts of other systems come in?");
        she.handsIn("Extract", file("january.csv")).presses("Look at its columns");
        she.readsHeading("What do the columns of january.csv mean?");
        she.reads("The heading says “Draft”, and 1 of 1 cells are dates.");
        she.reads("The cells are dates, but the heading doesn’t say of what.");
        she.chooses("What Panel said yes means", "Decided to assess").presses("Show what comes out");

        she.readsHeading("What would come out of january.csv?");
        she.reads("3 rows, 3 journeys, 3 of them new. Nothing is written yet.");
        she.reads("Case K4501 of person C4501").reads("'soon' in the column Panel said yes is no date");
        she.reads("'Neighbour' has no meaning in the mapping");
        assertThat(she.downloads("Take all of it as CSV")).hasSize(3);
        she.types("Name of the mapping", "January’s layout").presses("Bring in 3 journeys");
        she.readsHeading(she.readingIn("h1")).reads("3 journeys with 6 events are new; 0 were there already.");

        she.follows("Back to the extracts").reads("January’s layout, version 1");
        she.chooses("What do its columns mean?", "As kept: January’s layout");
        she.handsIn("Extract", file("february.csv")).presses("Look at its columns");
        she.reads("It is read as kept in ‘January’s layout’.").presses("Show what comes out");
        she.reads("3 rows, 3 journeys, nothing new.").presses("Keep the mapping");
        she.reads("Nothing new: 3 journeys were there already.");
    }
}
