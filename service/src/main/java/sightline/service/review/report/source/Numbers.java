package sightline.service.review.report.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;

/**
 * How much a review did, counted once and printed the same in every paper.
 *
 * @param meetings held, whole days too
 * @param days of "Scrutiny in a Day" among them
 * @param visits made
 * @param witnesses heard who have not withdrawn
 * @param organisations that they speak for
 * @param items of evidence that may be used, by the kind of their source
 */
public record Numbers(
        int meetings, int days, int visits, int witnesses, int organisations, Map<SourceKind, Integer> items) {

    public Numbers {
        items = Map.copyOf(items);
    }

    /** The numbers of a review. */
    public static Numbers of(ReviewBook book) {
        List<Session> held = book.sessions().stream().filter(Session::held).toList();
        List<Witness> heard = book.witnesses().stream()
                .filter(witness -> witness.state() == Witness.State.HEARD)
                .filter(witness -> witness.consent() != Consent.WITHDRAWN)
                .toList();
        int visits = count(held, Session.Kind.VISIT);
        return new Numbers(
                held.size() - visits,
                count(held, Session.Kind.DAY),
                visits,
                heard.size(),
                (int) heard.stream()
                        .map(witness -> witness.organisation().strip())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count(),
                bySource(book.evidence()));
    }

    /** All items. */
    public int allItems() {
        return items.values().stream().mapToInt(i -> i).sum();
    }

    /** Items on one side of the balance. */
    public int items(SourceKind.Side side) {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.side() == side)
                .mapToInt(kind -> items.getOrDefault(kind, 0))
                .sum();
    }

    private static int count(List<Session> held, Session.Kind kind) {
        return (int) held.stream().filter(session -> session.kind() == kind).count();
    }

    private static Map<SourceKind, Integer> bySource(List<Evidence> evidence) {
        Map<SourceKind, Integer> counted = new EnumMap<>(SourceKind.class);
        evidence.stream()
                .filter(item -> item.standing().isUsable())
                .forEach(item -> counted.merge(item.from().source(), 1, Integer::sum));
        return counted;
    }
}
