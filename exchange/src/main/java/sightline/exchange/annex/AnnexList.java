package sightline.exchange.annex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two lists. */
public enum AnnexList {
    /** Everyone with an EHC plan that the authority is responsible for. */
    PLANS(100, "List 1, plans"),
    /** Children and young people on SEN support. */
    SUPPORT(200, "List 2, SEN support");

    private final int first;
    private final String title;

    AnnexList(int first, String title) {
        this.first = first;
        this.title = title;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The list of a number, 1 or 2. */
    public static Optional<AnnexList> numbered(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }

    /** Its columns, in their order. */
    public List<AnnexColumn> columns() {
        return Arrays.stream(AnnexColumn.values())
                .filter(column -> this == PLANS || column.isInBoth())
                .toList();
    }

    /** A rule's identifier in this list: rule 7a is 107a in the first and 207a in the second. */
    String rule(int number, String letter) {
        return first + number + letter;
    }
}
