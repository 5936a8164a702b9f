package sightline.browser;

import sightline.service.time.WallClock;

/** Items that the officer of a review adds to its register, each with only what it must have. */
final class OwnEvidence {

    /** What she writes where a parent said something. */
    static final String PARENT = "a parent of a child in Year 5";

    private OwnEvidence() {}

    /** Fills in the form that is open; what is said or handed in, and for which line, is still to come. */
    static Visitor about(Visitor officer, String title) {
        return officer.ticks("Testimony")
                .types("Title", title)
                .chooses("Where does it come from?", "Families")
                .types("Who said it, by kind and not by name", PARENT)
                .dates("What day is it of?", WallClock.today())
                .ticks("Public")
                .ticks("May be quoted without a name");
    }

    /** Adds what a parent said; gives the address of the item. */
    static String said(OwnReview review, String title, String words) {
        Visitor officer = about(review.at("/evidence/new"), title)
                .types("Or write the words here", words)
                .presses("Add to the register")
                .reads("The item is in the register.");
        return officer.path();
    }
}
