package sightline.service.review.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.review.book.Capacity;
import sightline.service.review.desk.ReviewHead;

/**
 * Who holds a review.
 *
 * @param review which
 * @param group everybody, those who left too
 * @param declarations the latest first
 * @param reader the account of who looks at it
 * @param officer whether the reader may change the group
 * @param notice what has just been done
 */
public record MembersView(
        ReviewHead review,
        List<Belonging> group,
        List<Declarations.Declaration> declarations,
        Optional<Long> reader,
        boolean officer,
        Optional<String> notice) {

    /** The political balance, in sentences. */
    public List<String> balance() {
        return Balance.of(group);
    }

    /** Members now, the chair first. */
    public List<Belonging> members() {
        return group.stream()
                .filter(one -> one.goesOn() && one.isMember())
                .sorted(java.util.Comparator.comparing(one -> one.who().capacity()))
                .toList();
    }

    /** Officers who support it now. */
    public List<Belonging> support() {
        return group.stream().filter(one -> one.goesOn() && !one.isMember()).toList();
    }

    /** Stretches that have ended. */
    public List<Belonging> before() {
        return group.stream().filter(one -> !one.goesOn()).toList();
    }

    /** Who has held the chair, in order; only where it has changed. */
    public List<Belonging> chairs() {
        List<Belonging> chairs = group.stream()
                .filter(one -> one.who().capacity() == Capacity.CHAIR)
                .toList();
        return chairs.size() > 1 ? chairs : List.of();
    }

    /** Names of members who have not declared anything yet, not even that there is nothing. */
    public List<String> silent() {
        return members().stream()
                .filter(one -> one.declared().isEmpty())
                .map(one -> one.who().name())
                .toList();
    }

    /** Whether the reader may write down what somebody declares. */
    public boolean mayDeclare(Belonging one) {
        return officer || (reader.isPresent() && one.who().account().equals(reader));
    }

    /** What somebody declared before the latest. */
    public List<Declarations.Declaration> earlier(Belonging one) {
        return declarations.stream()
                .filter(declaration -> declaration.member() == one.id())
                .skip(1)
                .toList();
    }

    /** "5 January 2026 to 3 March 2026", "since 5 January 2026". */
    public static String stretch(Belonging one) {
        return one.until().map(until -> days(one.since(), until)).orElse("since " + InWords.date(one.since()));
    }

    private static String days(LocalDate since, LocalDate until) {
        return "%s to %s".formatted(InWords.date(since), InWords.date(until));
    }
}
