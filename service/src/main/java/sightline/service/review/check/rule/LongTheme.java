package sightline.service.review.check.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.service.review.book.Theme;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/** A theme that is told at much greater, or much smaller, length than the others. */
public final class LongTheme implements Rule {

    private static final int FEWEST_THEMES = 3;
    private static final int FEWEST_WORDS = 150;
    private static final double LONG = 2.0;
    private static final double SHORT = 1.0 / 3;

    @Override
    public About about() {
        return new About("theme-length", Level.ADVICE, "Length of the themes");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        List<Theme> themes = ground.book().argument().themes();
        List<Integer> lengths = themes.stream()
                .map(theme -> Words.count(Said.all(ground.book(), theme)))
                .toList();
        return themes.size() < FEWEST_THEMES
                ? Stream.empty()
                : IntStream.range(0, themes.size())
                        .boxed()
                        .flatMap(place -> look(themes.get(place), lengths.get(place), others(lengths, place)));
    }

    private static Stream<Found> look(Theme theme, int words, double others) {
        if (Math.max(words, others) < FEWEST_WORDS || words > SHORT * others && words < LONG * others) {
            return Stream.empty();
        }
        String length = "It has %d words, the others about %.0f.".formatted(words, others);
        String advice = words > others
                ? " Could a part of it be a theme of its own, or go?"
                : " Is there more to say, or does it belong to another theme?";
        return Stream.of(new Found(Place.of(theme), length + advice, String.valueOf(words)));
    }

    /** The median of the others. */
    private static double others(List<Integer> lengths, int without) {
        List<Integer> sorted = IntStream.range(0, lengths.size())
                .filter(place -> place != without)
                .mapToObj(lengths::get)
                .sorted()
                .toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
