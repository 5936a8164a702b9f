package sightline.service.review.survey;

import java.util.List;
import java.util.stream.Collectors;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.ReviewBook;

/**
 * What the page shows on which the columns of a survey are named.
 *
 * @param book the review, without its evidence
 * @param survey the number of the file
 * @param name of the file
 * @param sheet what it holds
 * @param typed what stands in the form
 * @param mistakes to mend first
 */
public record ColumnsView(
        ReviewBook book, long survey, String name, SurveySheet sheet, Typed typed, List<Mistake> mistakes) {

    private static final int SHOWN = 3;
    private static final int CUT = 60;

    /** A few of a column's answers, to know it by. */
    public String sample(int column) {
        String sample = sheet.answers(column).stream()
                .distinct()
                .limit(SHOWN)
                .map(answer -> answer.length() > CUT ? answer.substring(0, CUT) + "…" : answer)
                .collect(Collectors.joining("; "));
        return sample.isEmpty() ? "Nobody answered it" : "For example: " + sample;
    }

    /** The questions. */
    public List<String> heads() {
        return sheet.heads();
    }

    /** How many rows could be read. */
    public int people() {
        return sheet.rows().size();
    }

    /** Rows that could not be read, in words. */
    public List<String> bad() {
        return sheet.bad().stream()
                .map(bad -> "Line %d: %s.".formatted(bad.line(), bad.why()))
                .toList();
    }
}
