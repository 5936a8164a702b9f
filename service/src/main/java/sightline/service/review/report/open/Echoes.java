package sightline.service.review.report.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sightline.papers.report.Report;
import sightline.papers.report.Words;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.ReviewBook;

/** Finds words of evidence that is not public which somebody has copied into words that would be. */
public final class Echoes {

    /** So many words in a row are no chance. */
    private static final int ROW = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Echoes() {}

    /**
     * A place of a report that repeats evidence.
     *
     * @param evidence the label of the item
     * @param standing why it is not public
     * @param words that both have
     */
    public record Echo(String evidence, String standing, String words) {}

    /** One echo for each item that is repeated, in the order of the register. */
    public static List<Echo> in(Report report, ReviewBook book) {
        Map<String, Evidence> rows = new HashMap<>();
        book.evidence().stream()
                .filter(item -> !item.standing().isPublic())
                .forEach(item ->
                        rows(item.words() + " . " + item.summary()).forEach(row -> rows.putIfAbsent(row, item)));
        Map<Long, Echo> found = new TreeMap<>();
        for (String line : Words.of(report)) {
            for (String row : rows(line)) {
                Evidence item = rows.get(row);
                if (item != null) {
                    found.putIfAbsent(item.id(), new Echo(item.label(), why(item), row));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String why(Evidence item) {
        return item.standing().isUsable() ? item.standing().words() : "Withdrawn or without consent";
    }

    private static List<String> rows(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + ROW <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + ROW)));
        }
        return rows;
    }
}
