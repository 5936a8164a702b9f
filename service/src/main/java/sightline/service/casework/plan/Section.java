package sightline.service.casework.plan;

/** The sections of a plan (SEND Regulations 2014, reg 12(1)), with headings in our words. */
public enum Section {
    A("A", "Views, interests and hopes", "What the child or young person and their parents want and hope for"),
    B("B", "Special educational needs", "Every need, in plain words"),
    C("C", "Health needs that relate to them", "Health needs that go with the special educational needs"),
    D("D", "Social care needs that relate to them", "Social care needs that go with the special educational needs"),
    E("E", "Outcomes", "What should change and by when, one to a line"),
    F("F", "Special educational provision", "Who gives what help, how much and how often, one to a line"),
    G("G", "Health provision", "Help from health services"),
    H1("H1", "Social care provision for a disabled child under 18", "What section 2 of the 1970 Act asks for"),
    H2("H2", "Other social care provision", "Other help from social care"),
    I("I", "Placement", "The setting or the type of setting. Blank until the final plan"),
    J("J", "Personal budget", "How much, and what it pays for"),
    K("K", "Advice and information", "Which advice the plan is made from");

    private final String letter;
    private final String title;
    private final String hint;

    Section(String letter, String title, String hint) {
        this.letter = letter;
        this.title = title;
        this.hint = hint;
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

    /** What belongs there. */
    public String hint() {
        return hint;
    }

    /** The name of its field in a form. */
    public String field() {
        return "section-" + letter;
    }
}
