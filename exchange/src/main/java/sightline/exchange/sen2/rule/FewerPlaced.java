package sightline.exchange.sen2.rule;

import java.util.OptionalInt;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/**
 * Z5: an establishment with far fewer learners than in the authority's own return of the year before. How many the
 * Department expects isn't published; ours is that at least ten become fewer than half. A register can't say it, since
 * children of other authorities go to the same school.
 */
final class FewerPlaced implements Across {

    private static final int AT_LEAST = 10;
    private static final int ONE_IN = 2;

    private final Named<Section> rule = Named.of("Z5", this::tell);
    private final PlacedLearners now = new PlacedLearners();
    private final PlacedBefore before;

    FewerPlaced(PlacedBefore before) {
        this.before = before;
    }

    @Override
    public void person(Person person, Findings out) {
        now.take(person);
    }

    @Override
    public void end(Findings out) {
        out.person(OptionalInt.empty());
        out.look(rule, Section.absent(Block.PERSONS, 1));
    }

    private void tell(Section persons, Findings out) {
        before.counts().forEach((establishment, then) -> {
            int placed = now.at(establishment);
            if (then >= AT_LEAST && placed * ONE_IN < then) {
                out.query(
                        persons,
                        establishment.startsWith("UKPRN") ? Item.UKPRN : Item.URN,
                        "%s has %,d placed learners on the survey day; the return of %d had %,d."
                                .formatted(establishment, placed, before.year(), then));
            }
        });
    }
}
