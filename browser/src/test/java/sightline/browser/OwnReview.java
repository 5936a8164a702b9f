package sightline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;
import sightline.service.time.WallClock;

/** A review for one test alone, which its scrutiny officer sets up in a browser as she would any other. */
final class OwnReview {

    /** The committee on whose behalf it is held. */
    static final String COMMITTEE = "Families and Learning Scrutiny Committee";

    private static final int WEEK = 7;

    private final Visitor officer;
    private final String path;

    private OwnReview(Visitor officer, String path) {
        this.officer = officer;
        this.path = path;
    }

    /** Somebody of the demonstration with a role. */
    static DemoPerson person(DemoPeople people, Role role) {
        return people.all().stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** The officer opens it. */
    static OwnReview open(Visitor officer, String title) {
        officer.opens("/reviews").presses("Open a review");
        officer.types("What is it about?", title)
                .types("On behalf of which committee?", COMMITTEE)
                .presses("Open the review");
        officer.readsHeading(title);
        return new OwnReview(officer, officer.path());
    }

    /** Its officer, on whatever page she is. */
    Visitor officer() {
        return officer;
    }

    /** Its officer on one of its pages. */
    Visitor at(String page) {
        return officer.opens(path + page);
    }

    /** The address of one of its pages. */
    String address(String page) {
        return path + page;
    }

    /** Lines of enquiry, which are numbered from 1. */
    OwnReview asks(String... questions) {
        at("/lines");
        for (String question : questions) {
            officer.types("What does the review want to know?", question).presses("Add the line");
            officer.reads(question);
        }
        return this;
    }

    /** Somebody of its task group who signs in with an account of the demonstration. */
    OwnReview puts(DemoPerson person, String capacity) {
        at("/members/new")
                .types("Name, as the report should print it", person.name())
                .ticks(capacity)
                .chooses("Their account (optional)", "%s (%s)".formatted(person.name(), person.email()))
                .presses("Add to the group");
        officer.reads(person.name());
        return this;
    }

    /** Names a witness by what the report will show; gives the address of their page. */
    String names(String source, String shown) {
        at("/witnesses/new")
                .chooses("Who are they?", source)
                .types("How will the report show them?", shown)
                .presses("Add the witness");
        officer.reads("The witness is added.");
        return link(shown).getAttribute("href");
    }

    /** Plans a day of hearings; gives the address of its page. */
    String plansADay(String title) {
        at("/sessions/new")
                .ticks("Scrutiny in a Day")
                .types("What is it called?", title)
                .dates("On which day is it?", WallClock.today().plusDays(WEEK))
                .types("Where is it?", "Guildhall, 2 Market Place")
                .presses("Plan the session");
        officer.reads("The session is planned.");
        return officer.path();
    }

    /** Puts a witness on the list of a day, and says which line they speak to. */
    OwnReview calls(String day, String source, String shown, String line) {
        officer.opens(day + "/hearings")
                .chooses("Which witness?", shown + ", " + source)
                .presses("Put them on the list")
                .ticksWith(line)
                .presses("Save");
        officer.reads("The changes are saved.");
        return this;
    }

    /** Themes of the report, in this order. */
    OwnReview tells(String... themes) {
        at("/findings/themes");
        for (String theme : themes) {
            officer.types("Name", theme).presses("Add it");
            assertThat(officer.main().getByLabel("Name of theme " + theme)).hasValue(theme);
        }
        return this;
    }

    /** Findings of one theme, without evidence yet. */
    OwnReview finds(String theme, String... findings) {
        for (String finding : findings) {
            at("/findings").follows("Add a finding to " + theme);
            officer.types("What we found", finding).ticks("A weakness").presses("Save and choose evidence");
            officer.readsHeading("What shows it?");
        }
        return this;
    }

    /** Sees the findings of one theme on the board, in this order. */
    static void showsBoard(Visitor reader, String theme, String... findings) {
        assertThat(reader.main()
                        .getByRole(
                                AriaRole.REGION,
                                new Locator.GetByRoleOptions().setName(theme).setExact(true))
                        .locator("[data-step=finding].sl-board__column .sl-card .sl-lines"))
                .hasText(findings);
    }

    private Locator link(String name) {
        return officer.main()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
