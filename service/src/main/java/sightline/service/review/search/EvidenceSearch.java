package sightline.service.review.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.meaning.Sense;
import sightline.service.meaning.Senses;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Meanings.Near;
import sightline.service.review.search.Meanings.Place;

/** Searches the evidence of a review by its words and by what it means, both at once. */
@Component
public final class EvidenceSearch {

    private static final int CANDIDATES = 60;
    private static final int SHOWN = 20;
    private static final int OF_ONE_ITEM = 3;

    /** Below this a passage has nothing to do with the question; tried out on the demonstration's evidence. */
    private static final double RELATED = 0.25;

    private final Chamber chamber;
    private final HitRows hits;
    private final PassageRows passages;
    private final Readings readings;
    private final Senses senses;

    EvidenceSearch(Chamber chamber, HitRows hits, PassageRows passages, Readings readings, Senses senses) {
        this.chamber = chamber;
        this.hits = hits;
        this.passages = passages;
        this.readings = readings;
        this.senses = senses;
    }

    /**
     * What was found.
     *
     * @param hits the best first
     * @param meaning whether meanings could be looked at, and not words alone
     * @param waiting how many passages still wait for their meaning
     */
    public record Answer(List<Hit> hits, boolean meaning, long waiting) {}

    /** The passages that say this, or mean it. */
    public Answer answer(Inside inside, String words, Wanted wanted) {
        readings.catchUp(inside);
        long waiting = readings.waiting(inside);
        if (waiting > 0) {
            readings.later(inside);
        }
        return answer(inside, words, wanted, senses.of(words), waiting);
    }

    /** The passages that hold the words, and nothing else: what {@link #answer} is measured against. */
    public Answer byWordsAlone(Inside inside, String words, Wanted wanted) {
        return answer(inside, words, wanted, Optional.empty(), 0);
    }

    private Answer answer(Inside inside, String words, Wanted wanted, Optional<Sense> sense, long waiting) {
        return chamber.at(inside.desk(), () -> {
            List<Place> byWords = hits.byWords(inside, words, wanted, CANDIDATES);
            List<Place> byMeaning = sense.map(meant ->
                            passages
                                    .meanings(inside, wanted)
                                    .nearest(meant, CANDIDATES, RELATED, place -> true)
                                    .stream()
                                    .map(Near::place)
                                    .toList())
                    .orElse(List.of());
            List<Place> best = best(Fusion.of(byWords, byMeaning));
            return new Answer(hits.show(inside, words, best, new HashSet<>(byWords)), sense.isPresent(), waiting);
        });
    }

    /** No item may fill the page by itself. */
    private static List<Place> best(List<Place> fused) {
        Map<Long, Integer> seen = new HashMap<>();
        return fused.stream()
                .filter(place -> seen.merge(place.evidence(), 1, Integer::sum) <= OF_ONE_ITEM)
                .limit(SHOWN)
                .toList();
    }
}
