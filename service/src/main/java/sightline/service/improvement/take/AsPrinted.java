package sightline.service.improvement.take;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Recommendation;
import sightline.service.library.book.Item;
import sightline.service.library.book.Said;

/** A recommendation of the library as it is taken in: word by word, with a letter for each part. */
final class AsPrinted {

    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2} [A-Z][a-z]+ \\d{4})\\b");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LETTERS = 26;
    private static final int LONGEST_LETTER = 4;

    private AsPrinted() {}

    static NewRecommendation of(Item item, Addressee to) {
        Said said = item.said();
        return new NewRecommendation(
                said.reference().isEmpty() ? "" : item.name(),
                said.words(),
                parts(said.parts()),
                new Recommendation.Aim(
                        to,
                        said.aim().addressee(),
                        day(said.aim().due()),
                        said.aim().due(),
                        "",
                        ""),
                Optional.empty());
    }

    /** A day only where one is printed in full. */
    private static Optional<LocalDate> day(String due) {
        Matcher day = DAY.matcher(due);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.group(1), DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A printed label where it can be one; else the next letter. */
    private static List<Recommendation.Part> parts(List<Said.Part> parts) {
        List<Recommendation.Part> lettered = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Said.Part part : parts) {
            String label = part.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            boolean fits = !label.isEmpty() && label.length() <= LONGEST_LETTER && used.add(label);
            lettered.add(new Recommendation.Part(fits ? label : next(lettered.size(), used), part.words()));
        }
        return List.copyOf(lettered);
    }

    private static String next(int place, Set<String> used) {
        String letter = place < LETTERS ? String.valueOf((char) ('a' + place)) : "p" + (place + 1);
        return used.add(letter) ? letter : next(place + 1, used);
    }
}
