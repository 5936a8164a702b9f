package sightline.service.casework.inspection;

import java.util.List;
import java.util.Map;
import sightline.exchange.annex.TrackingPack;
import sightline.service.people.Mistake;

/**
 * The pack as a page shows it.
 *
 * @param pack the children
 * @param names of people by key
 * @param typed the keys that were named
 * @param mistakes to mend
 */
public record PackView(TrackingPack pack, Map<String, String> names, String typed, List<Mistake> mistakes) {

    /** The name of a child or young person; the key where the name is not known. */
    public String name(String person) {
        return names.getOrDefault(person, person);
    }
}
