package sightline.service.casework.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name and its parts, the whole before them, as what must not be read. */
final class NameParts {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_OF_A_PLACE = 4;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "the",
            "of",
            "and",
            "de",
            "la",
            "van",
            "von",
            "mum",
            "mother",
            "dad",
            "father",
            "grandmother",
            "grandfather",
            "nan",
            "aunt",
            "uncle",
            "carer",
            "parent");

    private static final Set<String> KINDS = Set.of(
            "primary",
            "infant",
            "junior",
            "secondary",
            "school",
            "academy",
            "community",
            "college",
            "nursery",
            "high",
            "special",
            "first",
            "middle",
            "grammar",
            "centre",
            "saint",
            "st",
            "church",
            "england",
            "catholic",
            "ce",
            "rc",
            "preschool",
            "sixth",
            "form",
            "free",
            "hospital",
            "of",
            "the",
            "and",
            "house",
            "park",
            "north",
            "south",
            "east",
            "west",
            "upper",
            "lower",
            "new",
            "old");

    private NameParts() {}

    /** Somebody's name: whole, and each word of it alone. */
    static List<Mask> ofPerson(String name, String instead) {
        return of(name, instead, SHORTEST, TITLES);
    }

    /** Whether a text is somebody's name and nothing else, so that its words may be taken for it: "Amara Ashbeck". */
    static boolean isOneOfAPerson(String text) {
        return text.matches("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}")
                && Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).noneMatch(KINDS::contains);
    }

    /** A school's name: whole, and each word of it that says which it is. */
    static List<Mask> ofPlace(String name, String instead) {
        return of(name, instead, SHORTEST_OF_A_PLACE, KINDS);
    }

    private static List<Mask> of(String name, String instead, int shortest, Set<String> common) {
        List<Mask> masks = new ArrayList<>();
        if (name.strip().length() >= shortest) {
            masks.add(Mask.words(name, instead));
        }
        Arrays.stream(name.split("[\\s,()]+"))
                .map(word -> word.replaceAll("[^\\p{L}'’-]", ""))
                .filter(word -> word.length() >= shortest)
                .filter(word -> !common.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> masks.add(Mask.words(word, instead)));
        return masks;
    }
}
