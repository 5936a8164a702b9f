package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.page.InWords;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;
import sightline.service.time.WallClock;

/** The chair of a task group agrees what the review is for, keeps it to that, and puts its argument in order. */
@OnTheSite
class ChairTest {

    private static final String WAITING = "Waiting";
    private static final String HEARING = "Hearing back";
    private static final String SLOW = "Advice comes in too late.";
    private static final String FEW = "Too few people give advice.";
    private static final double BEFORE = 0.2;
    private static final double AFTER = 0.8;
    private static final String SILENT = "Parents ring and nobody calls back.";

    @Autowired
    DemoPeople people;

    private Visitor chair(Visits visits) {
        return visits.visitor().signsIn(account());
    }

    private DemoPerson account() {
        return OwnReview.person(people, Role.COMMITTEE_MEMBER);
    }

    private OwnReview review(Visits visits, String title) {
        Visitor officer = visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER));
        return OwnReview.open(officer, title).puts(account(), "Chair");
    }

    private OwnReview argument(Visits visits, String title) {
        return review(visits, title)
                .tells(WAITING, HEARING)
                .finds(WAITING, SLOW, FEW)
                .finds(HEARING, SILENT);
    }

    @Test
    void agrees_the_terms_on_a_day_and_parks_what_is_beyond_them(Visits visits) {
        OwnReview review = review(visits, "Who waits for a school place?");
        review.at("/terms/edit")
                .types("Aim", "To know who waits for a school place, and why.")
                .presses("Keep this version");
        Visitor he = chair(visits);
        he.followsInMenu("Reviews").follows("Who waits for a school place?");
        he.follows("Agree the terms of reference").reads("To know who waits for a school place, and why.");
        he.presses("Write down the agreement").reads("Enter the day of the agreement");
        he.types("Which body?", "the task group")
                .dates("On which day?", WallClock.today())
                .presses("Write down the agreement");
        he.reads("Version 1. Agreed by the task group on " + InWords.date(WallClock.today()));

        he.doesNotRead("It is parked").follows("Park something for later");
        he.presses("Park it for later").reads("Write what came up");
        he.types("In a sentence or two", "What a place at a school far away costs.")
                .presses("Park it for later");
        he.isOn(review.address("/terms"))
                .reads("It is parked")
                .follows("See what is parked")
                .reads("What a place at a school far away costs.");
        he.follows("Review").reads("1 matter waits");
    }

    @Test
    void moves_a_finding_on_the_board_by_keyboard_alone(Visits visits) {
        OwnReview review = argument(visits, "Why is advice late?");
        Visitor he = chair(visits).opens(review.address("/findings/board"));
        OwnReview.showsBoard(he, WAITING, SLOW, FEW);
        String few = number(he, FEW);
        he.tabsTo("Move up " + few).hits("Enter");
        he.isOn(review.address("/findings/board"));
        OwnReview.showsBoard(he, WAITING, FEW, SLOW);

        he.tabsTo("Move to theme " + few).hits("Enter");
        he.readsHeading("To which theme does it belong?");
        he.tabsTo(WAITING).hits("ArrowDown");
        he.tabsTo("Move it").hits("Enter");
        he.readsHeading("How does the argument hang together?");
        OwnReview.showsBoard(he, WAITING, SLOW);
        OwnReview.showsBoard(he, HEARING, SILENT, FEW);
    }

    @Test
    void drags_a_finding_to_another_place_and_to_another_theme(Visits visits) {
        OwnReview review = argument(visits, "Why does nobody call back?");
        Visitor he = chair(visits);
        he.page().setViewportSize(1280, 1600);
        he.opens(review.address("/findings/board"));
        drags(he, FEW, SLOW, BEFORE);
        OwnReview.showsBoard(he, WAITING, FEW, SLOW);

        drags(he, FEW, SILENT, AFTER);
        OwnReview.showsBoard(he, WAITING, SLOW);
        OwnReview.showsBoard(he, HEARING, SILENT, FEW);
        review.at("/findings");
        assertThat(review.officer().readingIn("main")).containsSubsequence(SLOW, HEARING, SILENT, FEW);
    }

    private static String number(Visitor he, String finding) {
        return Objects.requireNonNull(card(he, finding).getAttribute("aria-label"));
    }

    private static Locator card(Visitor he, String finding) {
        return he.main().locator(".sl-card", new Locator.LocatorOptions().setHasText(finding));
    }

    /** Takes a card by its words, carries it to some part of the height of another, and lets go. */
    private static void drags(Visitor he, String finding, String to, double part) {
        BoundingBox from = card(he, finding).locator(".sl-lines").boundingBox();
        BoundingBox there = card(he, to).boundingBox();
        Mouse mouse = he.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(there.x + there.width / 2, there.y + there.height / 2, new Mouse.MoveOptions().setSteps(5));
        mouse.move(there.x + there.width / 2, there.y + there.height * part);
        mouse.up();
    }
}
