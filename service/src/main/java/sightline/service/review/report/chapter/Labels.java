package sightline.service.review.report.chapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;

/**
 * Under which numbers a report prints its findings and conclusions: "2.3" is the third of the second theme.
 *
 * @param findings by the number that they are kept under
 * @param conclusions likewise
 */
record Labels(Map<Long, String> findings, Map<Long, String> conclusions) {

    static Labels of(ReviewBook book) {
        Map<Long, String> findings = new HashMap<>();
        Map<Long, String> conclusions = new HashMap<>();
        int number = 0;
        for (Theme theme : book.argument().themes()) {
            number++;
            label(findings, number, book.argument().findings(theme), Finding::id);
            label(conclusions, number, book.argument().conclusions(theme), Conclusion::id);
        }
        return new Labels(findings, conclusions);
    }

    String finding(long id) {
        return findings.getOrDefault(id, "");
    }

    String conclusion(long id) {
        return conclusions.getOrDefault(id, "");
    }

    private static <T> void label(Map<Long, String> labels, int theme, List<T> things, ToLongFunction<T> id) {
        for (int i = 0; i < things.size(); i++) {
            labels.put(id.applyAsLong(things.get(i)), theme + "." + (i + 1));
        }
    }
}
