package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.time.WallClock;

/** A scrutiny officer brings a review from its first question to its report. */
@OnTheSite
class ScrutinyOfficerTest {

    private static final String FAMILIES = "Families";
    private static final String PARENT = "a parent of twins in Year 1";
    private static final String NURSE = "a school nurse";
    private static final String HOW_LONG = "How long do families wait?";
    private static final String WHY = "Why do they wait?";
    private static final String BETTER = "What do others do better?";
    private static final String THEME = "Waiting for advice";
    private static final String FOUND = "Families wait for months until a psychologist sees their child.";
    private static final String CONCLUDED = "The council can keep its promise only with more psychologists.";
    private static final String ASKED = "Hire two more psychologists.";

    @Autowired
    DemoPeople people;

    private OwnReview review(Visits visits, String title) {
        return OwnReview.open(visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER)), title);
    }

    @Test
    void opens_a_review_and_says_what_it_is_for_what_it_asks_and_who_will_tell(Visits visits) {
        OwnReview review = review(visits, "Is help there when it is asked for?");
        Visitor she = review.officer().reads("Begin with its terms of reference.");
        she.presses("Agree the terms of reference").presses("Write the first version");
        she.types("Aim", "To know where help comes too late.")
                .types("Timetable", "As soon as we can: the report")
                .presses("Keep this version");
        she.reads("Begin each line of the timetable with a day");
        assertThat(she.main().getByLabel("Aim").inputValue()).isEqualTo("To know where help comes too late.");
        she.types("Timetable", "1 March 2027 The report").presses("Keep this version");
        she.reads("The new version is kept.").reads("To know where help comes too late.");

        review.asks(HOW_LONG, WHY, BETTER);
        she.follows("Evidence plan").reads("Nothing is planned yet.");
        she.main().locator("a[href$='/plan/1/family']").first().click();
        she.arrives().reads(HOW_LONG);
        she.types("Who, about what?", "Six parents, about how they were told")
                .types("How many items of evidence? (optional)", "six")
                .presses("Save");
        she.reads("There is a problem");
        she.types("How many items of evidence? (optional)", "6").presses("Save");
        she.reads("The plan is changed.").reads("0 of 1 planned sources have come in full.");
        she.follows("Review").reads("3 lines").reads("1 source is planned");
    }

    @Test
    void names_witnesses_plans_a_day_and_lets_the_timetable_be_found(Visits visits) {
        OwnReview review = review(visits, "What do families need to hear?").asks(HOW_LONG);
        review.names(FAMILIES, PARENT);
        review.names("Health", NURSE);
        String day = review.plansADay("A day in the guildhall");
        Visitor she = review.officer();
        she.follows("Hours, rooms and groups")
                .types("Which rooms are there?", "")
                .presses("Save");
        she.reads("Write one to ten rooms, each on a line of its own");
        she.types("Which rooms are there?", "Oak room\nRiver room")
                .types("When is the first witness heard?", "10:00")
                .presses("Save");
        she.reads("The changes are saved.");
        review.calls(day, FAMILIES, PARENT, HOW_LONG).calls(day, "Health", NURSE, HOW_LONG);
        she.opens(day).follows("Timetable").presses("Find a timetable");
        she.reads("A timetable is found: each of the 2 hearings has a place.");
        assertThat(she.readingIn(".sl-rv-day"))
                .contains("10:00", PARENT, NURSE)
                .containsAnyOf("Oak room", "River room");
        she.opens(day).reads("2 of 2 have a place");
    }

    @Test
    void argues_from_what_was_said_to_a_report_that_she_takes_with_her(Visits visits) throws IOException {
        OwnReview review = review(visits, "What stands between a child and a psychologist?")
                .asks(HOW_LONG)
                .tells(THEME);
        String item = OwnEvidence.said(review, "A parent on the telephone", "We waited from May to October.");
        Visitor she = review.officer();
        finds(she, review);
        concludesAndAsks(she, review);

        she.follows("Check").reads("Recommendations that don't say how one will know");
        she.main()
                .getByText("It does not say how one will know")
                .locator("a")
                .first()
                .click();
        she.isOn(review.address("/findings")).follows("Edit R1");
        she.types("How will one know, in words?", "Every child is seen within eight weeks.")
                .presses("Save");
        she.reads("The changes are saved.").follows("Check");
        she.doesNotRead("Recommendations that don't say how one will know");

        she.follows("Report").main().locator(".sl-paperlist a").first().click();
        she.arrives().reads("This is the public version as it stands today.");
        assertThat(she.readingIn("main")).containsSubsequence(FOUND, CONCLUDED, ASKED);
        String preview = she.page().url();
        assertThat(Files.readString(she.fetches("Word file of the report"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        she.opens(preview);
        assertThat(Files.readString(she.fetches("PDF file of the report"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        she.opens(item).reads(FOUND);
    }

    private static void finds(Visitor she, OwnReview review) {
        review.at("/findings").follows("Add a finding to " + THEME);
        she.types("What we found", FOUND).presses("Save and choose evidence");
        she.reads("Choose whether it is a strength, a weakness or a fact");
        assertThat(she.main().getByLabel("What we found").inputValue()).isEqualTo(FOUND);
        she.ticks("A weakness").ticksWith(HOW_LONG).presses("Save and choose evidence");
        she.readsHeading("What shows it?")
                .ticksWith("A parent on the telephone")
                .presses("Save what is ticked");
        she.reads("The changes are saved.").reads("Shown by 1 ");
    }

    private static void concludesAndAsks(Visitor she, OwnReview review) {
        she.follows("Add a conclusion to " + THEME);
        she.types("What we conclude", CONCLUDED).ticksWith(FOUND).presses("Save");
        she.reads("It is added, at the end of its theme.").follows("Add a recommendation to " + THEME);
        she.types("What should be done", ASKED)
                .ticksWith("Strategic")
                .types("Which post or body?", "Director of Children’s Services")
                .dates("By which day?", WallClock.today().plusYears(1))
                .ticksWith(CONCLUDED)
                .presses("Save");
        she.isOn(review.address("/findings?done=added")).reads("It is added, at the end of its theme.");
    }
}
