package sightline.service.review.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import sightline.service.meaning.Sense;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Meanings.Near;
import sightline.service.review.search.Meanings.Place;

/** Finds where others said something like an item: similar passages, one from each other item. */
@Component
public final class Echoes {

    private static final int SHOWN = 5;
    private static final int OWN = 24;

    /** From here on two passages speak of the same thing; tried out on the demonstration's evidence. */
    private static final double SIMILAR = 0.50;

    private final Chamber chamber;
    private final HitRows hits;
    private final PassageRows passages;

    Echoes(Chamber chamber, HitRows hits, PassageRows passages) {
        this.chamber = chamber;
        this.hits = hits;
        this.passages = passages;
    }

    /** The five passages of other items that are most like something in this one, the most alike first. */
    public List<Hit> of(Inside inside, long item) {
        return chamber.at(inside.desk(), () -> {
            List<Place> places = places(passages.meanings(inside, Wanted.ALL), item);
            return places.isEmpty() ? List.<Hit>of() : hits.show(inside, "", places, Set.of());
        });
    }

    private static List<Place> places(Meanings all, long item) {
        Map<Long, Near> best = new HashMap<>();
        for (Sense own : own(all, item)) {
            all.nearest(own, SHOWN, SIMILAR, place -> place.evidence() != item && place.number() > 0)
                    .forEach(near ->
                            best.merge(near.place().evidence(), near, (a, b) -> a.likeness() >= b.likeness() ? a : b));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.place().evidence()))
                .limit(SHOWN)
                .map(Near::place)
                .toList();
    }

    /** The item's own passages; of a long one, some from everywhere in it. */
    private static List<Sense> own(Meanings all, long item) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.place(i).evidence() == item && all.place(i).number() > 0) {
                own.add(i);
            }
        }
        int step = Math.max(1, Math.ceilDiv(own.size(), OWN));
        List<Sense> senses = new ArrayList<>();
        for (int i = 0; i < own.size(); i += step) {
            senses.add(all.sense(own.get(i)));
        }
        return senses;
    }
}
