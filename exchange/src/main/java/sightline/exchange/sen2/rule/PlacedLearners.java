package sightline.exchange.sen2.rule;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** How many learners one return has at each establishment on its survey day, by URN or UKPRN. */
final class PlacedLearners {

    private final Map<String, Integer> counts = new TreeMap<>();

    void take(Person person) {
        for (Request request : person.requests()) {
            for (Section placement : request.placements()) {
                if (Span.of(placement, Item.ENTRY_DATE, Item.LEAVING_DATE)
                        .touches(person.survey().day(), person.survey().day())) {
                    establishment(placement).ifPresent(number -> counts.merge(number, 1, Integer::sum));
                }
            }
        }
    }

    private static Optional<String> establishment(Section placement) {
        return placement
                .text(Item.URN)
                .map("URN "::concat)
                .or(() -> placement.text(Item.UKPRN).map("UKPRN "::concat));
    }

    int at(String establishment) {
        return counts.getOrDefault(establishment, 0);
    }

    Map<String, Integer> all() {
        return Map.copyOf(counts);
    }
}
