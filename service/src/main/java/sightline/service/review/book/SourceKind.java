package sightline.service.review.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sightline.service.page.form.Choice;

/** What kind of source evidence comes from. A review that hears only one side shows it here. */
public enum SourceKind {
    FAMILY("Families", Side.FAMILIES),
    YOUNG_PERSON("Children and young people", Side.FAMILIES),
    STAFF("Council staff", Side.PROFESSIONALS),
    SCHOOL("Schools, colleges and early years", Side.PROFESSIONALS),
    HEALTH("Health", Side.PROFESSIONALS),
    SOCIAL_CARE("Social care", Side.PROFESSIONALS),
    VOLUNTARY("Voluntary sector", Side.PROFESSIONALS),
    COUNCILLOR("Councillors", Side.PROFESSIONALS),
    OTHER_COUNCIL("Other councils", Side.PROFESSIONALS),
    DATA("Data", Side.PAPERS),
    LAW("Law, guidance and research", Side.PAPERS),
    VISIT("Site visits", Side.PAPERS),
    SURVEY("Surveys", Side.PAPERS);

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    /** On which side of the balance a kind of source stands. */
    public enum Side {
        FAMILIES("families"),
        PROFESSIONALS("professionals"),
        PAPERS("papers and figures");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    private final String words;
    private final Side side;

    SourceKind(String words, Side side) {
        this.words = words;
        this.side = side;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As short as fits beside a bar of a chart. */
    public String beside() {
        return switch (this) {
            case YOUNG_PERSON -> "Young people";
            case SCHOOL -> "Schools";
            case LAW -> "Law, research";
            default -> words;
        };
    }

    /** On which side of the balance it stands. */
    public Side side() {
        return side;
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
