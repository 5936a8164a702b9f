package sightline.service.improvement.shown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.Places;
import sightline.service.review.desk.ReviewDesk;

/** All recommendations that a reader may see: what is public, and all of their own authority for those who take part. */
@Component
public final class RecommendationShelf {

    private static final Comparator<Origin> LATEST =
            Comparator.comparing(Origin::day).reversed().thenComparing(Origin::id, Comparator.reverseOrder());

    private final Chains chains;
    private final Places places;
    private final Clock clock;

    RecommendationShelf(Chains chains, Places places, Clock clock) {
        this.chains = chains;
        this.places = places;
        this.clock = clock;
    }

    /** The desk of a reader; empty for those who don't take part in scrutiny. */
    public Optional<ReviewDesk> desk(@Nullable SignedIn who) {
        return Optional.ofNullable(who).flatMap(places::of);
    }

    /** Every recommendation that a reader may see, those of the latest paper first. */
    public List<Chain> chains(Optional<ReviewDesk> desk) {
        return desk.map(inside -> Stream.concat(
                                chains.all(inside).stream(),
                                chains.shown().stream()
                                        .filter(chain ->
                                                !chain.origin().authority().equals(inside.authority())))
                        .sorted(Comparator.comparing(Chain::origin, LATEST))
                        .toList())
                .orElseGet(chains::shown);
    }

    /** One recommendation. */
    public Optional<Chain> chain(Optional<ReviewDesk> desk, long id) {
        return chains(desk).stream()
                .filter(chain -> chain.recommendation().id() == id)
                .findFirst();
    }

    /** A paper, also one that recommends nothing. */
    public Optional<Origin> origin(Optional<ReviewDesk> desk, long id) {
        return Stream.concat(desk.map(chains::origins).orElse(List.of()).stream(), chains.shownOrigins().stream())
                .filter(origin -> origin.id() == id)
                .findFirst();
    }

    /** The paper of a published report of ours, by the report's address. */
    public Optional<Origin> shownOrigin(String link) {
        return chains.shownOrigins().stream()
                .filter(origin -> origin.review().isPresent() && origin.link().equals(link))
                .findFirst();
    }

    /** The duties to answer a paper that the reader may see. */
    public List<Duty> duties(Optional<ReviewDesk> desk, Origin origin) {
        return desk.filter(inside -> inside.authority().equals(origin.authority()))
                .map(inside -> chains.duties(inside, origin.id()))
                .orElseGet(() -> chains.shownDuties(origin.id()));
    }

    /** What everybody may see, as it stands today. */
    public List<Line> shown() {
        return lines(chains.shown());
    }

    /** Recommendations as they stand today. */
    public List<Line> lines(List<Chain> all) {
        LocalDate today = today();
        return all.stream().map(chain -> Line.of(chain, today)).toList();
    }

    /** The day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
