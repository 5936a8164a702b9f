package sightline.service.review.sample;

/** The sections of a plan (SEND Regulations 2014, reg 12(1)) as scrutiny reads them. */
public enum PlanSection {
    A("A", "Views, interests and hopes"),
    B("B", "Special educational needs"),
    C("C", "Health needs"),
    D("D", "Social care needs"),
    E("E", "Outcomes"),
    F("F", "Special educational provision"),
    G("G", "Health provision"),
    H1("H1", "Social care under the 1970 Act"),
    H2("H2", "Other social care"),
    I("I", "Placement"),
    J("J", "Personal budget"),
    K("K", "Advice and information");

    private final String letter;
    private final String title;

    PlanSection(String letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    /** "F", "H1". */
    public String letter() {
        return letter;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** "Section F: Special educational provision". */
    public String heading() {
        return "Section %s: %s".formatted(letter, title);
    }
}
