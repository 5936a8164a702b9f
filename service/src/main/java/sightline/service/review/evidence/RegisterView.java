package sightline.service.review.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.service.page.InWords;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;
import sightline.service.review.search.Wanted;

/**
 * What the pages of the register show.
 *
 * @param book the review, without its evidence
 * @param wanted what was asked for
 * @param listing what there is
 */
public record RegisterView(ReviewBook book, Wanted wanted, Listing listing) {

    /** The question that the page answers: "What do we have on line 3 from families?" */
    public String question() {
        if (wanted.isAll()) {
            return "What have we been told?";
        }
        StringBuilder question = new StringBuilder("What do we have");
        wanted.line()
                .flatMap(book::line)
                .ifPresent(line -> question.append(" on line ").append(line.label()));
        wanted.source().ifPresent(source -> question.append(" from ").append(small(source.words())));
        wanted.kind().ifPresent(kind -> question.append(" as a ").append(small(kind.words())));
        wanted.classification().ifPresent(may -> question.append(" that is ").append(small(may.words())));
        theme().forEach(theme -> question.append(" on ‘").append(theme.name()).append('’'));
        return question.append(wanted.uncited() ? " that no finding uses yet?" : "?")
                .toString();
    }

    /** The line that was asked for, in its own words. */
    public List<String> asked() {
        return wanted.line().flatMap(book::line).map(Line::question).stream().toList();
    }

    private List<Theme> theme() {
        return wanted.theme().stream()
                .flatMap(id -> book.argument().themes().stream().filter(theme -> theme.id() == id))
                .toList();
    }

    /** How many items there are, in a sentence. */
    public String count() {
        String items = listing.all() == 1 ? "1 item" : InWords.count(listing.all()) + " items";
        return listing.pages() == 1
                ? items + "."
                : "%s; page %d of %d.".formatted(items, listing.page(), listing.pages());
    }

    /** The lines of enquiry as answers. */
    public List<Choice> lines() {
        return lines(book);
    }

    /** The lines of enquiry of a review as answers. */
    public static List<Choice> lines(ReviewBook book) {
        return book.lines().stream()
                .filter(line -> !line.dropped())
                .map(line -> new Choice(String.valueOf(line.number()), line.label() + ". " + line.question()))
                .toList();
    }

    /** The themes as answers. */
    public List<Choice> themes() {
        return book.argument().themes().stream()
                .map(theme -> new Choice(String.valueOf(theme.id()), theme.name()))
                .toList();
    }

    /** The labels of these lines. */
    public String labels(Set<Integer> numbers) {
        return labels(book, numbers);
    }

    /** The labels of these lines of a review: "1, 2(b)". */
    public static String labels(ReviewBook book, Set<Integer> numbers) {
        return book.lines().stream()
                .filter(line -> numbers.contains(line.number()))
                .map(Line::label)
                .collect(Collectors.joining(", "));
    }

    /** The address of this list, up to the number of its page. */
    public String address() {
        String query = wanted.query();
        return "%s/evidence?%s%spage=".formatted(book.head().path(), query, query.isEmpty() ? "" : "&");
    }

    /** What stands in the address for a new item like those that are missing here. */
    public String alike() {
        List<String> fields = new ArrayList<>();
        wanted.line().ifPresent(line -> fields.add("line-" + line + "=yes"));
        wanted.source().ifPresent(source -> fields.add("source=" + source.name()));
        return fields.isEmpty() ? "" : "?" + String.join("&", fields);
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
