package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;
import sightline.service.time.WallClock;

/** A case officer's day: what to do first and why, a step written down, and one put right. */
@OnTheSite
class CaseOfficerTest {

    @Autowired
    DemoPeople people;

    @Autowired
    CaseAddresses cases;

    @Test
    void begins_with_the_list_opens_a_case_and_asks_why_a_date_is_what_it_is(Visits visits) {
        Visitor he = officer(visits);
        he.followsInMenu("My day");
        he.readsHeading("My day");
        he.reads("the greatest legal risk first");
        String name = he.page().locator(".sl-work__who a").first().innerText();
        he.follows(name);
        he.readsHeading(name);
        he.reads("What is next");
        he.page().locator("main a[href*='/why/']").first().click();
        he.arrives();
        he.reads("The sum");
        he.reads("Version of the law");
    }

    @Test
    void gives_two_cases_to_a_colleague(Visits visits) {
        Visitor he = officer(visits).opens("/day");
        he.presses("Give these cases");
        he.reads("There is a problem");
        List<String> names = he.page().locator(".sl-work__who a").allInnerTexts().stream()
                .limit(2)
                .toList();
        he.page().locator(".sl-work__tick input").nth(0).check();
        he.page().locator(".sl-work__tick input").nth(1).check();
        he.chooses("Give the ticked cases to", "Edith Ravensworth");
        he.presses("Give these cases");
        names.forEach(he::reads);
        he.page().locator("main form button[type=submit]").first().click();
        he.arrives();
        he.reads("Edith Ravensworth");
    }

    @Test
    void writes_down_a_decision_and_puts_its_day_right(Visits visits) {
        String journey = cases.in("REQUESTED");
        Visitor he = officer(visits).opens("/cases/" + journey);
        he.follows("Record another event").follows("Decided to assess");
        he.page().locator("[name=happened-day]").fill("");
        he.presses("Record this");
        he.reads("There is a problem");
        today(he);
        he.presses("Record this");
        he.reads("Being assessed");

        he.page().locator("#events + details summary").click();
        he.page().locator("main a[href$='/correct']").last().click();
        he.arrives();
        he.ticks("This did not happen");
        he.types("Why was it wrong?", "The panel put it off; nothing was sent to the family.");
        he.presses("See what follows");
        he.reads("Clocks that move");
        he.presses("Write the correction down");
        he.reads("Requested");
        he.page().locator("#events + details summary").click();
        he.reads("The panel put it off");
    }

    @Test
    void sees_what_a_colleague_wrote_meanwhile_and_loses_nothing(Visits visits) {
        String journey = cases.in("ASSESSING");
        Visitor one = officer(visits).opens("/cases/" + journey + "/record?event=PartnersNotified");
        Visitor other = officer(visits).opens("/cases/" + journey + "/record?event=DecidedToIssue");
        today(one);
        today(other);
        other.presses("Record this");
        one.presses("Record this");
        one.reads("Somebody else wrote on this case while you were typing.");
        one.reads("Decided to issue");
        one.presses("Record this");
        assertThat(events(journey)).contains("DecidedToIssue", "PartnersNotified");
    }

    private static void today(Visitor he) {
        LocalDate today = WallClock.today();
        he.page().locator("[name=happened-day]").first().fill(Integer.toString(today.getDayOfMonth()));
        he.page().locator("[name=happened-month]").first().fill(Integer.toString(today.getMonthValue()));
        he.page().locator("[name=happened-year]").first().fill(Integer.toString(today.getYear()));
    }

    private Visitor officer(Visits visits) {
        DemoPerson callum = people.all().stream()
                .filter(person -> person.role() == Role.CASE_OFFICER)
                .findFirst()
                .orElseThrow();
        return visits.visitor().signsIn(callum);
    }

    private List<String> events(String journey) {
        return cases.all("select name from casework.event where journey = '%s'".formatted(journey));
    }
}
