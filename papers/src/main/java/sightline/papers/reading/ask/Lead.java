package sightline.papers.reading.ask;

import java.util.List;

/**
 * What stands before a list of recommendations.
 *
 * @param text as printed
 * @param form a heading, or a sentence that the items complete
 * @param level of the heading
 * @param addressed those whom the sentence asks
 */
record Lead(String text, Form form, int level, List<String> addressed) {

    Lead {
        addressed = List.copyOf(addressed);
    }

    /** How the list is introduced. */
    enum Form {
        HEADING,
        /** A sentence that says recommendations follow. */
        FOLLOWING,
        /** A sentence that each item ends: "… that:" or "… to:". */
        OPEN
    }
}
