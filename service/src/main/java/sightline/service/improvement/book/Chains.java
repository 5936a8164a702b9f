package sightline.service.improvement.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.names.PublicNames;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Reads recommendations with all that hangs on them: for somebody's desk, or as everybody may see them. */
@Component
public final class Chains {

    private final Chamber chamber;
    private final JdbcClient database;
    private final PublicNames names;

    Chains(Chamber chamber, JdbcClient database, PublicNames names) {
        this.chamber = chamber;
        this.database = database;
        this.names = names;
    }

    /** Every chain of the desk's authority, those of the latest paper first. */
    public List<Chain> all(ReviewDesk desk) {
        return chamber.at(desk, () -> reading(desk).chains());
    }

    /** One chain. */
    public Optional<Chain> find(ReviewDesk desk, long recommendation) {
        return one(all(desk), recommendation);
    }

    /** Every paper of the desk's authority, the latest first. */
    public List<Origin> origins(ReviewDesk desk) {
        return chamber.at(desk, () -> reading(desk).origins());
    }

    /** The duties to answer a paper of the desk's authority, by their clocks. */
    public List<Duty> duties(ReviewDesk desk, long origin) {
        return chamber.at(desk, () -> reading(desk).duties().getOrDefault(origin, List.of()));
    }

    /** Every action of the desk's authority, those that went into another among them. */
    public List<Action> actions(ReviewDesk desk) {
        return chamber.at(desk, () -> reading(desk).actions());
    }

    /** Every chain of the desk's authority as it is printed: without the names of people. */
    public List<Chain> printed(ReviewDesk desk) {
        return veiled(all(desk));
    }

    /** Every chain that everybody may see, without the names of people. */
    public List<Chain> shown() {
        return veiled(new ChainReading(new Reach(database, Optional.empty())).chains());
    }

    /** Every paper that everybody may see, the latest first. */
    public List<Origin> shownOrigins() {
        return new ChainReading(new Reach(database, Optional.empty())).origins();
    }

    /** The duties to answer papers that everybody may see, by paper. */
    public List<Duty> shownDuties(long origin) {
        return new ChainReading(new Reach(database, Optional.empty())).duties().getOrDefault(origin, List.of());
    }

    /** One chain, if everybody may see it. */
    public Optional<Chain> shown(long recommendation) {
        return one(shown(), recommendation);
    }

    private List<Chain> veiled(List<Chain> chains) {
        Map<String, Veiled> veils = new HashMap<>();
        return chains.stream()
                .map(chain -> veils.computeIfAbsent(
                                chain.origin().authority(), authority -> new Veiled(names.veil(authority)))
                        .over(chain))
                .toList();
    }

    private ChainReading reading(ReviewDesk desk) {
        return new ChainReading(new Reach(database, Optional.of(desk.authority())));
    }

    private static Optional<Chain> one(List<Chain> chains, long recommendation) {
        return chains.stream()
                .filter(chain -> chain.recommendation().id() == recommendation)
                .findFirst();
    }
}
