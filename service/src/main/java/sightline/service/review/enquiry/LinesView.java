package sightline.service.review.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBook;

/**
 * What the page of the lines of enquiry shows.
 *
 * @param book the review
 * @param rows what the book does not tell
 * @param typed into the form for a new line
 * @param mistakes to mend first
 * @param notice what has just been done
 */
public record LinesView(
        ReviewBook book, List<EnquiryLines.Row> rows, Typed typed, List<Mistake> mistakes, Optional<String> notice) {

    /** Lines that stand beneath no other and are asked. */
    public List<Line> asked() {
        return book.lines().stream()
                .filter(line -> line.isTop() && !line.dropped())
                .toList();
    }

    /** What is asked beneath a line. */
    public List<Line> beneath(Line line) {
        return book.lines().stream()
                .filter(one ->
                        one.parent().filter(parent -> parent == line.number()).isPresent() && !one.dropped())
                .toList();
    }

    /** Lines that are no longer asked. */
    public List<Line> dropped() {
        return book.lines().stream().filter(Line::dropped).toList();
    }

    /** Why a line is no longer asked. */
    public String why(Line line) {
        return row(line).map(EnquiryLines.Row::why).orElse("");
    }

    /** How many items of evidence answer a line or what is beneath it. */
    public long evidence(Line line) {
        List<Integer> numbers = book.lines().stream()
                .filter(one -> one.number() == line.number()
                        || one.parent()
                                .filter(parent -> parent == line.number())
                                .isPresent())
                .map(Line::number)
                .toList();
        return book.evidence().stream()
                .filter(item ->
                        item.standing().isUsable() && item.lines().stream().anyMatch(numbers::contains))
                .count();
    }

    private Optional<EnquiryLines.Row> row(Line line) {
        Map<Integer, EnquiryLines.Row> all =
                rows.stream().collect(Collectors.toMap(EnquiryLines.Row::number, Function.identity()));
        return Optional.ofNullable(all.get(line.number()));
    }
}
