package sightline.service.review.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;

/**
 * From how many sources something is known that do not depend on each other. A person who speaks for themselves is one.
 * Everybody who speaks for the same organisation is one together, and so are papers of the same origin: they may be
 * saying what they heard from each other. What may not be used does not count.
 *
 * @param items how many items of evidence may be used
 * @param independent how many voices they are
 * @param kinds the kinds of source among them
 */
public record Sources(int items, int independent, Set<SourceKind> kinds) {

    /** What counts as one, as the page explains it. */
    public static final String MEANING =
            "A person who speaks for themselves counts as one source. Everybody who speaks for the same organisation"
                    + " counts as one together, and so do papers that come from the same place: they may be telling what"
                    + " they heard from each other. An item that was withdrawn, or that its witness has not agreed to,"
                    + " does not count.";

    /** Behind one finding. */
    public static Sources of(ReviewBook book, Finding finding) {
        return of(book, book.shownBy(finding));
    }

    /** Behind some evidence. */
    public static Sources of(ReviewBook book, Collection<Evidence> evidence) {
        List<Evidence> usable = evidence.stream()
                .filter(item -> item.standing().isUsable())
                .distinct()
                .toList();
        Set<String> voices = new HashSet<>();
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        usable.forEach(item -> {
            voices.add(voice(book, item));
            kinds.add(item.from().source());
        });
        return new Sources(usable.size(), voices.size(), kinds);
    }

    /** "4 items from 3 independent sources (families, health)". */
    public String words() {
        if (items == 0) {
            return "no evidence that may be used";
        }
        return "%d %s from %d %s (%s)"
                .formatted(
                        items,
                        items == 1 ? "item" : "items",
                        independent,
                        independent == 1 ? "source" : "independent sources",
                        String.join(", ", kindsInWords()));
    }

    /** The kinds as they stand in a sentence. */
    public List<String> kindsInWords() {
        return kinds.stream().map(kind -> kind.words().toLowerCase(Locale.UK)).toList();
    }

    /** On which sides of the balance they stand. */
    public Set<SourceKind.Side> sides() {
        Set<SourceKind.Side> sides = EnumSet.noneOf(SourceKind.Side.class);
        kinds.forEach(kind -> sides.add(kind.side()));
        return sides;
    }

    private static String voice(ReviewBook book, Evidence item) {
        return item.from()
                .witness()
                .flatMap(book::witness)
                .map(Sources::voice)
                .orElseGet(() -> "said by " + folded(item.from().origin()));
    }

    private static String voice(Witness witness) {
        return witness.organisation().isBlank()
                ? "witness " + witness.id()
                : "said by " + folded(witness.organisation());
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
