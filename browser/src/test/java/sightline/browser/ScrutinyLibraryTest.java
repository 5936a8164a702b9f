package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** A scrutiny officer fills the library, and anybody asks it what others recommended. */
@OnTheSite
class ScrutinyLibraryTest {

    /** So many recommendations, and answers without one, the published papers print, in the order of their files. */
    private static final List<Integer> ROWS = List.of(1, 21, 4, 13, 4);

    private static final int A_PAGE = 20;

    @Autowired
    DemoPeople people;

    @Test
    void anybody_asks_about_psychologists_and_learns_whether_it_was_agreed_and_what_came_of_it(Visits visits) {
        Visitor she = visits.withoutScript().opens("/");
        she.followsInMenu("Library").readsHeading("What did others recommend, and what came of it?");
        she.types("Words, or a question", "waits for a psychologist").presses("Search");
        Locator first = she.main().locator(".sl-hit").first();
        assertThat(first.innerText()).contains("Wexcombe County Council, 2023");
        she.reads("fell from fourteen weeks to seven").reads("Agreed");
        she.chooses("Answer", "NOT_AGREED").presses("Search");
        she.reads("there is no money for it").doesNotRead("fell from fourteen weeks to seven");
    }

    @Test
    void looks_at_a_paper_that_waits_corrects_it_and_accepts_it(Visits visits) {
        Visitor she = officer(visits).opens("/papers/new");
        she.types("Title", "Letters in Little Ottermouth")
                .types("Council, or the body that wrote it", "Ottermouth Council")
                .types("Year in which it was published", "2024")
                .handsIn(
                        "The paper", new FilePayload("letters.txt", "text/plain", """
                        Ottermouth Council

                        Scrutiny Committee, 4 March 2024

                        Recommendations

                        1. That the Head of Post answers each letter of a family within ten days.
                        2. That the Head of Harbours counts the otters in the harbour each term.
                        """.getBytes(StandardCharsets.UTF_8)))
                .presses("Read this paper");
        she.readsHeading("Is this what the paper says?").reads("2 rows were found.");
        String address = she.page().url().replaceFirst("\\?.*", "");
        Visitor anybody = visits.visitor().opens(address);
        anybody.readsHeading("Page not found");

        she.main().locator(".sl-row").first().getByText("Correct").click();
        she.arrives().readsHeading("What does the paper say here?");
        assertThat(she.readingIn(".sl-passage mark")).contains("answers each letter");
        she.types("What came of it, as far as the paper says", "It was done.").presses("Save and accept");
        she.reads("1 accepted, 0 struck out, 1 still to look at.");
        anybody.opens(address).reads("It was done.").doesNotRead("otters");
    }

    @Test
    void reads_looks_at_and_accepts_the_published_papers(Visits visits) throws IOException {
        Visitor she = officer(visits);
        List<Path> seeds = seeds();
        assertThat(seeds).hasSameSizeAs(ROWS);
        for (int i = 0; i < seeds.size(); i++) {
            Path seed = seeds.get(i);
            she.opens("/papers/new")
                    .types("Title", "Published paper " + (i + 1))
                    .types("Council, or the body that wrote it", "A council")
                    .types("Year in which it was published", "2023")
                    .handsIn("The paper", new FilePayload("paper.txt", "text/plain", Files.readAllBytes(seed)))
                    .presses("Read this paper");
            int rows = ROWS.get(i);
            she.reads(rows == 1 ? "1 row was found." : rows + " rows were found.");
            String address = she.page().url().replaceFirst("\\?.*", "");
            for (int page = 1; page <= Math.ceilDiv(rows, A_PAGE); page++) {
                she.opens(address + "?part=" + page);
                eachRowStandsBesideItsPassage(she);
                int here = Math.min(A_PAGE, rows - (page - 1) * A_PAGE);
                she.presses(here == 1 ? "Accept the row above" : "Accept all %d rows above".formatted(here));
            }
            she.reads(rows + " accepted, 0 struck out, 0 still to look at.");
        }
        Visitor anybody = visits.visitor().opens("/papers?q=co-production");
        assertThat(anybody.main().locator(".sl-hit").count()).isPositive();
    }

    private static void eachRowStandsBesideItsPassage(Visitor she) {
        Locator rows = she.main().locator(".sl-row");
        for (int row = 0; row < rows.count(); row++) {
            assertThat(rows.nth(row).locator(".sl-row__passage mark").count())
                    .as(rows.nth(row).innerText())
                    .isPositive();
        }
    }

    private Visitor officer(Visits visits) {
        return visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER));
    }

    private static List<Path> seeds() throws IOException {
        Path folder = Path.of(System.getProperty("sightline.shared", "../../shared"), "seeds");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the published papers (seeds) are not on this machine");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
