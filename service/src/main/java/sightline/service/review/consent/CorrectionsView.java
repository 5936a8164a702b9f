package sightline.service.review.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.service.people.Mistake;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.ReviewState;

/**
 * What the page of corrections shows.
 *
 * @param book the review as it stands
 * @param versions of its evidence, by number
 * @param all what witnesses said, the longest waiting first
 * @param kept what is kept beside that
 * @param trouble what is to be mended, if anything is
 */
public record CorrectionsView(
        ReviewBook book, Map<Long, Long> versions, List<SaidBack> all, Kept kept, Trouble trouble) {

    /**
     * What is kept of links and of reading.
     *
     * @param links that open
     * @param right items of which their witness said that they are right
     * @param mayAct whether the reader may take over and answer
     */
    public record Kept(List<WitnessLink> links, Set<Long> right, boolean mayAct) {}

    /**
     * What is to be mended.
     *
     * @param said to what
     * @param words that were typed
     * @param mistakes at their fields
     * @param overtaken whether the item was changed meanwhile
     */
    public record Trouble(long said, String words, List<Mistake> mistakes, boolean overtaken) {

        static final Trouble NONE = new Trouble(0, "", List.of(), false);
    }

    /** What waits. */
    public List<SaidBack> waiting() {
        return all.stream().filter(said -> said.done().isEmpty()).toList();
    }

    /** What was dealt with, the latest first. */
    public List<SaidBack> done() {
        return all.stream().filter(said -> said.done().isPresent()).toList().reversed();
    }

    /** Who said it. */
    public String who(SaidBack said) {
        return book.witness(said.witness()).map(Witness::shownAs).orElse("A witness");
    }

    /** The item that a correction is about. */
    public Optional<Evidence> item(SaidBack said) {
        return said.evidence().flatMap(book::evidence);
    }

    /** What an item says now. */
    public static String text(Evidence item) {
        return item.words().isBlank() ? item.summary() : item.words();
    }

    /** What stands in the form that takes a correction over. */
    public String form(SaidBack said) {
        return trouble.said() == said.id() && !trouble.words().isEmpty() ? trouble.words() : said.words();
    }

    /** Witnesses who have a link. */
    public List<WitnessLink> links() {
        return kept.links();
    }

    /** The witness behind a link. */
    public Optional<Witness> witness(WitnessLink link) {
        return book.witness(link.witness());
    }

    /** How many items of a witness are there, and of how many they have said that they are right. */
    public String read(WitnessLink link) {
        List<Long> own = book.evidence().stream()
                .filter(item ->
                        item.from().witness().filter(id -> id == link.witness()).isPresent())
                .map(Evidence::id)
                .toList();
        return own.isEmpty()
                ? "Nothing is written down yet"
                : "%d of %d said to be right"
                        .formatted(own.stream().filter(kept.right()::contains).count(), own.size());
    }

    /** Witnesses who withdrew though the report is out: its page needs a new version. */
    public List<Witness> withdrawnAfterwards() {
        return book.head().state() == ReviewState.PUBLISHED
                ? book.witnesses().stream()
                        .filter(witness -> witness.consent() == Consent.WITHDRAWN)
                        .toList()
                : List.of();
    }
}
