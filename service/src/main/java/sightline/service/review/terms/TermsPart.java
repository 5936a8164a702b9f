package sightline.service.review.terms;

/** The parts of terms of reference, in the order in which they are read. */
public enum TermsPart {
    TRIGGER("What set it off", "An alert, a petition, an inspection, what families told councillors", 3),
    AIM("Aim", "In one or two sentences: what will be better known, or better done, because of it", 3),
    OUTCOMES("Outcomes sought", "What should change, one to a line", 4),
    IN_SCOPE("In scope", "What it looks at, one to a line", 5),
    OUT_OF_SCOPE("Out of scope", "What it leaves alone, and where that is dealt with. It keeps the review together", 4),
    WITNESSES("Witnesses wanted", "Who should be heard, by kind or by post, one to a line. No names of families", 5),
    PAPERS("Background papers", "What members read first, one to a line", 4),
    SUPPORT("Support", "Which officers support it, and with how much of their time", 3),
    RISKS("Risks", "What could go wrong, and what is done about it, one to a line", 4),
    TIMETABLE("Timetable", "One step to a line, its day first, for example: 14 February 2026 First session", 6),
    BUDGET("Budget", "What it may cost, and for what: travel, payment of families for their time, interpreters", 2);

    private final String title;
    private final String hint;
    private final int rows;

    TermsPart(String title, String hint, int rows) {
        this.title = title;
        this.hint = hint;
        this.rows = rows;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** What belongs there. */
    public String hint() {
        return hint;
    }

    /** How many lines its field shows. */
    public int rows() {
        return rows;
    }

    /** The name of its field in a form. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
