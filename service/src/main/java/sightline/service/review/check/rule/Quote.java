package sightline.service.review.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;

/**
 * Words that a finding quotes: those kept with its evidence, and those that stand in its own words between marks.
 *
 * @param words that are quoted
 * @param from whose they are; empty where none of its evidence has them
 */
record Quote(String words, Optional<Evidence> from) {

    /** Between marks, two or three words are more often a name or an odd expression than a quotation. */
    private static final int FEWEST = 4;

    private static final Pattern MARKED = Pattern.compile("“([^”]+)”|\"([^\"]+)\"");

    /** All that a finding quotes. */
    static List<Quote> in(ReviewBook book, Finding finding) {
        List<Quote> kept = finding.evidence().stream()
                .filter(cited -> !cited.quotation().isBlank())
                .map(cited -> new Quote(cited.quotation(), book.evidence(cited.evidence())))
                .toList();
        List<Evidence> cited = book.evidence(
                finding.evidence().stream().map(Finding.Cited::evidence).toList());
        Stream<Quote> marked = MARKED.matcher(finding.words())
                .results()
                .map(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)))
                .filter(words -> Words.count(words) >= FEWEST)
                .filter(words -> kept.stream().noneMatch(quote -> Words.holds(quote.words(), words)))
                .map(words -> new Quote(
                        words,
                        cited.stream()
                                .filter(item -> Words.holds(item.words(), words))
                                .findFirst()));
        return Stream.concat(kept.stream(), marked).toList();
    }

    /** Its beginning, to say which. */
    String beginning() {
        String[] all = words.strip().split("\\s+");
        return all.length <= 8 ? words.strip() : String.join(" ", List.of(all).subList(0, 8)) + " …";
    }
}
