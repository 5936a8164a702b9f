package sightline.service.review.evidence;

import java.util.List;
import java.util.Optional;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Session;
import sightline.service.review.book.Theme;
import sightline.service.review.book.Witness;
import sightline.service.review.finding.CitedBy;
import sightline.service.review.search.Hit;

/**
 * What an item's page shows.
 *
 * @param book the review, without its evidence
 * @param kept the item
 * @param echoes passages of others that are like something in it
 * @param waiting whether some of the evidence is still to be read for them
 * @param shown what it shows beside its words
 * @param notice of what has just been done
 */
public record ItemView(
        ReviewBook book,
        Registered kept,
        List<Hit> echoes,
        boolean waiting,
        Optional<Exhibit.Shown> shown,
        Optional<String> notice) {

    private static final int FOLDED = 3_000;

    /** Where the item's own pages are. */
    public String path() {
        return "%s/evidence/%d".formatted(book.head().path(), kept.id());
    }

    /** What cites it, and what follows from that. */
    public CitedBy citedBy() {
        return CitedBy.of(book, kept.id());
    }

    /** The lines of enquiry that it answers. */
    public List<Line> lines() {
        return book.lines().stream()
                .filter(line -> kept.item().lines().contains(line.number()))
                .toList();
    }

    /** The themes that it belongs to. */
    public List<Theme> themes() {
        return book.argument().themes().stream()
                .filter(theme -> kept.item().themes().contains(theme.id()))
                .toList();
    }

    /** Who told it, as others may see them. */
    public Optional<String> witness() {
        return kept.item().from().witness().flatMap(book::witness).map(Witness::shownAs);
    }

    /** At which session. */
    public Optional<Session> session() {
        return kept.item()
                .from()
                .session()
                .flatMap(id -> book.sessions().stream()
                        .filter(session -> session.id() == id)
                        .findFirst());
    }

    /** Why it is exempt, in words. */
    public Optional<String> exemption() {
        return kept.item().standing().paragraph().stream()
                .boxed()
                .findFirst()
                .flatMap(ExemptParagraph::of)
                .map(ExemptParagraph::words);
    }

    /** The words by paragraphs. */
    public List<String> paragraphs() {
        return kept.item()
                .words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether there are so many words that they are folded away. */
    public boolean isLong() {
        return kept.item().words().length() > FOLDED;
    }

    /** Whether it may be used. */
    public boolean isUsed() {
        return !kept.item().standing().withdrawn()
                && kept.item().standing().consent() != sightline.service.review.book.Consent.WITHDRAWN;
    }

    /** How many findings rest on it, in a sentence. */
    public String cited() {
        return switch (kept.cited()) {
            case 0 -> "No finding rests on it yet.";
            case 1 -> "1 finding rests on it.";
            default -> "%d findings rest on it.".formatted(kept.cited());
        };
    }
}
