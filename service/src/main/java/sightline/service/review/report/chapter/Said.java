package sightline.service.review.report.chapter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.review.report.source.Material;

/** Counts and lists as sentences have them. */
final class Said {

    /** Counts of people below this are not told to the public. */
    static final int FEWEST = 6;

    private static final int STEP = 10;

    private Said() {}

    /** "1 visit", "14 visits". */
    static String many(int count, String one, String more) {
        return InWords.count(count) + " " + (count == 1 ? one : more);
    }

    /** A count of people: the public is not told a small one. */
    static String people(Material material, int count, String one, String more) {
        return isSmall(material, count) ? "fewer than " + FEWEST + " " + more : many(count, one, more);
    }

    /** Whether a count of people is too small for those who read this. */
    static boolean isSmall(Material material, int count) {
        return material.isPublic() && count > 0 && count < FEWEST;
    }

    /** A total out of which a small count that is not told could not be worked out. */
    static String roughly(int total) {
        return "more than " + InWords.count((total - 1) / STEP * STEP);
    }

    /** "a, b and c". */
    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** Sentences one after the other, without the empty ones. */
    static String sentences(String... sentences) {
        return Stream.of(sentences).filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
    }
}
