package sightline.exchange.annex;

/** A column of the lists, in their order. */
public enum AnnexColumn {
    UNIQUE_ID("Unique ID", true),
    UPN("UPN", true),
    ULN("ULN", true),
    BIRTH("Date of birth", true),
    GENDER("Gender", true),
    ETHNICITY("Ethnicity", true),
    INITIAL_PLAN("Date initial EHC plan issued", false),
    UPDATED_PLAN("Date updated EHC plan issued", false),
    REVIEWED("Date EHC plan last reviewed", false),
    NEED("SEN primary need", true),
    MAIN_URN("Main education establishment - URN", true),
    MAIN_PHASE("Main education establishment - phase", true),
    SUBSIDIARY_PHASE("Subsidiary education establishment - phase (dual registration)", true),
    HOME_EDUCATED("Elective home education", false),
    SUSPENSIONS("Suspensions", true),
    EXCLUSIONS("Permanent exclusions", true),
    ABSENCE("Absence", true),
    PUPIL_PREMIUM("Pupil Premium", true),
    SOCIAL_CARE("Known to children's social care?", true),
    TEAM("Which children's social care team?", true),
    DISABILITY("Does the child or young person have a disability?", true);

    private final String heading;
    private final boolean inBoth;

    AnnexColumn(String heading, boolean inBoth) {
        this.heading = heading;
        this.inBoth = inBoth;
    }

    /** How it is printed. */
    public String heading() {
        return heading;
    }

    /** Whether the list of children on SEN support has it too. */
    public boolean isInBoth() {
        return inBoth;
    }
}
