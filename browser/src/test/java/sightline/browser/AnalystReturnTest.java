package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.casework.sen2.ReturnXml;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** An analyst hands in January's return, finds what is wrong with it, mends it, and sees what went. */
@OnTheSite
class AnalystReturnTest {

    private static final FilePayload FAULTY = ReturnStops.file(
            "january.xml",
            ReturnXml.of("990")
                    .refused(1, "Ashby")
                    .withoutEthnicity(2, "Birchall")
                    .withoutEthnicity(3, "Cole")
                    .withoutPostcode(4, "Dunmore")
                    .text());

    private static final FilePayload MENDED = ReturnStops.file(
            "january-again.xml",
            ReturnXml.of("990")
                    .planned(5, "Ellery")
                    .refused(2, "Birchall")
                    .refused(3, "Cole")
                    .withoutPostcode(4, "Dunmore")
                    .text());

    private static final FilePayload NEWCOMER = ReturnStops.file(
            "newcomer.xml", ReturnXml.of("990").planned(777_001, "Quillfeather").text());

    @Autowired
    DemoPeople people;

    private Visitor analyst(Visitor visitor) {
        return visitor.signsIn(OwnReview.person(people, Role.ANALYST));
    }

    @Test
    void hands_in_a_return_works_through_the_findings_and_sees_what_went(Visits visits) {
        Visitor she = analyst(visits.withoutScript());
        she.opens("/").followsInMenu("SEN2 return").readsHeading("Is our return ready for the Department?");
        she.handsIn("The return", FAULTY).presses("Check this return");
        she.readsHeading("Can this return be sent?")
                .reads("The return is checked. The file is kept for a day, so that you can bring it into the cases.")
                .reads("It can’t be sent yet: 2 errors must be put right first.");

        she.follows("Findings").readsHeading("What exactly was found?").reads("Kim Birchall");
        she.chooses("Level", "query").chooses("Part of the return", "P").presses("Show");
        she.reads("Kim Dunmore").doesNotRead("Kim Birchall");
        List<String> fixes = she.downloads("Download the fix list (CSV)");
        assertThat(fixes).hasSize(2);
        assertThat(fixes.getLast()).startsWith("Personal data").contains("Kim Dunmore", ReturnXml.upn(4), "P9");

        she.follows("By person").readsHeading("Whose records need work?").follows("Kim Cole");
        she.reads("1 finding fits").reads("Ethnicity");

        she.opens("/return").handsIn("The return", MENDED).presses("Check this return");
        she.reads("By our rules it can be sent.");
        she.follows("Changes")
                .reads("2 findings are gone, 0 are new, and 2 are still there.")
                .reads("1 person is new in the return, 1 is no longer in it");
        she.follows("Gone 2").reads("Kim Birchall").reads("Kim Cole");
        she.follows("Beside published figures").reads("There are no published figures of your authority here");
    }

    @Test
    void brings_a_return_in_and_the_inspectors_lists_show_the_numbers(Visits visits) {
        Visitor she = analyst(visits.withoutScript());
        she.opens("/return").handsIn("The return", NEWCOMER).presses("Check this return");
        she.follows("See what would come into the cases from this return")
                .readsHeading("What would come into the cases from newcomer.xml (2026)?")
                .reads("1 child or young person, 1 of them new; 5 new events. Nothing is written yet.");
        she.presses("Bring it into the cases").readsHeading("What came of newcomer.xml (2026)?");
        she.reads("The return is in the cases. The file is gone.").reads("What to do next");

        Visitor manager = visits.withoutScript().signsIn(OwnReview.person(people, Role.SEND_MANAGER));
        List<String> list = manager.opens("/inspection").downloads("CSV of list 1");
        assertThat(list).anyMatch(line -> line.contains(ReturnXml.upn(777_001)));

        she.opens("/return").handsIn("The return", NEWCOMER).presses("Check this return");
        she.follows("See what would come into the cases from this return")
                .reads("1 child or young person, and no new event.")
                .reads("Nothing: the return and the cases agree.");
    }

    @Test
    void explains_queries_once_and_the_note_stays(Visits visits) {
        Visitor she = analyst(visits.visitor());
        she.opens("/return").handsIn("The return", FAULTY).presses("Check this return");
        she.follows("Notes").readsHeading("What do we say to the Department?");
        she.follows("Write a note about rule H2").presses("Keep this note").reads("There is a problem");
        she.types("Our note for the Department", "This is an invented authority")
                .presses("Keep this note");
        she.reads("The note is kept, for this and every other upload of 2026.");
        assertThat(she.downloads("Download the notes (CSV)"))
                .anyMatch(line -> line.startsWith("H2,") && line.contains("This is an invented authority"));
        she.opens("/return").handsIn("The return", MENDED).presses("Check this return");
        she.follows("Findings").reads("Our note: This is an invented authority");
    }

    @Test
    void is_told_in_a_line_why_a_file_is_refused(Visits visits) {
        Visitor she = analyst(visits.visitor());
        she.opens("/return");
        String before = she.main().innerText();
        she.handsIn(
                        "The return",
                        ReturnStops.file(
                                "hostile.xml",
                                "<!DOCTYPE Message [<!ENTITY a \"aaaa\">]>"
                                        + ReturnXml.of("990").text().substring(39)))
                .presses("Check this return");
        she.reads("There is a problem").reads("declares a document type").reads("Nothing of the file was kept.");
        assertThat(she.page().title()).startsWith("Error: ");
        she.opens("/return");
        assertThat(she.main().innerText()).isEqualTo(before);
    }

    @Test
    void every_page_of_the_room_can_be_used_by_everybody(Visits visits) {
        Visitor she = analyst(visits.visitor());
        PageCheck check = new PageCheck(she.page());
        she.opens("/return").handsIn("The return", FAULTY).presses("Check this return");
        String path = she.path();
        for (String page : List.of(
                "", "/findings", "/people", "/changes", "/published", "/notes", "/notes/P9", "/delete", "/bring")) {
            she.opens(path + page);
            assertThat(check.faultsAtEveryWidth()).as(page).isEmpty();
        }
        she.opens("/return");
        assertThat(check.faultsAtEveryWidth()).isEmpty();
    }
}
