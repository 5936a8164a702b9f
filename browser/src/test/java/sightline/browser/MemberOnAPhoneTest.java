package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;

/** A member of a task group listens to a witness and writes down what is said, on the phone in his hand. */
@OnTheSite
class MemberOnAPhoneTest {

    private static final String SCHOOLS = "Schools, colleges and early years";
    private static final String HEAD = "the head of a primary school";
    private static final String WAIT = "How long do schools wait for advice?";

    @Autowired
    DemoPeople people;

    @Test
    void takes_notes_for_a_line_and_loses_none_when_two_write_at_once(Visits visits) {
        DemoPerson member = OwnReview.person(people, Role.COMMITTEE_MEMBER);
        Visitor officer = visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER));
        OwnReview review = OwnReview.open(officer, "What do schools need to help early?")
                .asks("What helps early?", WAIT)
                .puts(member, "Member");
        review.names(SCHOOLS, HEAD);
        String day = review.plansADay("A day with schools");
        review.calls(day, SCHOOLS, HEAD, WAIT);

        Visitor he = visits.onAPhone().signsIn(member);
        fits(he.opens("/reviews"));
        fits(he.follows("What do schools need to help early?"));
        fits(he.follows("Hear witnesses"));
        fits(he.follows("A day with schools"));
        fits(he.follows("Take notes"));
        fits(he.follows(HEAD));
        fits(he.presses("Keep this note"));
        he.reads("Write something before you keep the note");
        he.types("What is being said?", "We asked in May and heard in October.").chooses("Line of enquiry", "2");

        officer.opens(he.path())
                .types("What is being said?", "Five months for one visit.")
                .presses("Keep this note");
        officer.reads("The note is kept.");
        fits(he.presses("Keep this note"));
        he.reads("The note is kept.").reads("2 notes, the latest first");
        assertThat(he.main().locator("article .sl-said").allInnerTexts())
                .isEqualTo(List.of("We asked in May and heard in October.", "Five months for one visit."));
        he.reads(member.name() + ", Line 2");

        he.types("What is being said?", "The advice was good when it came.").presses("Keep this note");
        he.reads("3 notes, the latest first");
        assertThat(he.main().getByLabel("Line of enquiry").inputValue()).isEqualTo("2");
        assertThat(he.main().locator("article").first().innerText()).contains("Line 2", "The advice was good");
    }

    /** Nothing stands outside the window, so that nobody has to push the page sideways. */
    private static void fits(Visitor he) {
        assertThat((Integer) he.page().evaluate("() => document.documentElement.scrollWidth"))
                .as(he.path())
                .isLessThanOrEqualTo(390);
    }
}
