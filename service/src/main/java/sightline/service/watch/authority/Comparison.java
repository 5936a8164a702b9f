package sightline.service.watch.authority;

import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.service.watch.Knowledge;

/** What the published figures say of an authority and those most like it, for pages that look at its own counts. */
@Component
public final class Comparison {

    private final Knowledge knowledge;

    Comparison(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The published shares on time, exceptions left out.
     *
     * @param year of which they are
     * @param name of the authority; empty where none of that code is published
     * @param own its share
     * @param neighbours the middle of its statistical neighbours' shares, in percent
     * @param england England's share
     */
    public record Beside(
            int year,
            Optional<String> name,
            Optional<Proportion> own,
            OptionalDouble neighbours,
            Optional<Proportion> england) {}

    /** What is published beside an authority. */
    public Beside of(String code) {
        return knowledge.answer("beside " + code, Beside.class, today -> {
            int year = today.known().panel().latestYear();
            Optional<Proportion> england = today.known()
                    .panel()
                    .find(Authority.ENGLAND, year)
                    .flatMap(row -> row.onTimeExcludingExceptions());
            return today.contents().facts().authorities().stream()
                    .filter(authority -> authority.code().equals(code))
                    .findFirst()
                    .map(authority -> AuthorityQuestion.answer(today.contents().facts(), today.known(), authority))
                    .map(answer -> beside(answer, england))
                    .orElseGet(
                            () -> new Beside(year, Optional.empty(), Optional.empty(), OptionalDouble.empty(), england));
        });
    }

    private static Beside beside(AuthorityAnswer answer, Optional<Proportion> england) {
        double[] neighbours = answer.peers().stream()
                .filter(peer -> !peer.self() && peer.code().isPresent())
                .flatMap(peer -> peer.onTime().stream())
                .mapToDouble(Proportion::percent)
                .sorted()
                .toArray();
        int n = neighbours.length;
        return new Beside(
                answer.year(),
                Optional.of(answer.authority().name()),
                answer.peers().stream()
                        .filter(Peer::self)
                        .findFirst()
                        .flatMap(Peer::onTime),
                n == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((neighbours[(n - 1) / 2] + neighbours[n / 2]) / 2),
                england);
    }
}
