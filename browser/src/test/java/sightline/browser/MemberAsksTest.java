package sightline.browser;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.page.InWords;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.time.WallClock;

/** A committee member reads how things stand now, sees what was told, and asks about it. */
@OnTheSite
class MemberAsksTest {

    /** The backlog of the invented authority is being cleared then. */
    private static final int MONTHS_AGO = 20;

    @Autowired
    DemoPeople people;

    private Visitor she(Visits visits) {
        return visits.withoutScript().signsIn(OwnReview.person(people, Role.COMMITTEE_MEMBER));
    }

    @Test
    void reads_the_page_looks_back_and_puts_an_alert_forward(Visits visits) {
        YearMonth then = YearMonth.from(WallClock.today()).minusMonths(MONTHS_AGO);
        Visitor she = she(visits);
        she.followsInMenu("On time now");
        she.readsHeading("Are children getting their plans on time, and will they next term?");
        she.reads("Who is waiting?").reads("Counts under 6 are not shown");
        she.chooses("Look at the end of another month", InWords.month(then)).presses("Look");
        she.reads("You look back").reads("A backlog is being cleared");
        she.follows("Put forward for the work programme: A backlog is being cleared");
        she.readsHeading("What should scrutiny look into?");
        she.presses("Add to the work programme");
        she.reads("The topic is on the work programme.")
                .reads("Alert of the council’s own live figures")
                .reads("When will the backlog be gone at this pace");
        she.follows("What was told at the end of " + InWords.month(then)).reads("You look back");
    }

    @Test
    void takes_what_waits_as_evidence_for_a_review(Visits visits) {
        Visitor she = she(visits);
        she.opens("/watch/live").follows("Use as evidence: open requests by age");
        she.readsHeading("For which review is this figure?");
    }
}
