package sightline.service.watch.foi;

import java.util.List;

/** What pages and documents say beside the answers. */
public final class FoiView {

    /** How small numbers are hidden, in words. */
    public static final String HIDING =
            "Counts under six are not shown, nor others that would tell of them, here or beside the other live pages: months, quarters and years stand in one table, and a count stays only where every small one could still be another number. What stands open is told at the end of a month and to the nearest five, the lowest ten. That is to protect children who could be recognised.";

    private FoiView() {}

    /** What is asked and not written down in cases: the question, then why. */
    public static List<List<String>> notRecorded() {
        return Questions.NOT_RECORDED.stream()
                .map(each -> List.of(each.words(), each.why()))
                .toList();
    }
}
