package sightline.service.review.check.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.papers.plain.ReadingAge;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/** A text for readers older than 14, by the length of its sentences and words. */
public final class HardToRead implements Rule {

    private static final double OLDEST = 14;

    /** Of fewer words the formula says too little. */
    private static final int FEWEST = 100;

    @Override
    public About about() {
        return new About("hard-to-read", Level.ADVICE, "Reading age");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        String whole = Said.all(ground.book()).map(Said::words).collect(Collectors.joining("\n\n"));
        Stream<Found> themes = ground.book().argument().themes().stream()
                .flatMap(theme -> look(Place.of(theme), Said.all(ground.book(), theme)).stream());
        return Stream.concat(look(Place.REPORT, whole).stream(), themes);
    }

    private static Optional<Found> look(Place place, String text) {
        return ReadingAge.of(text)
                .filter(age -> age.words() >= FEWEST && age.years() > OLDEST)
                .map(age -> new Found(
                        place,
                        "It reads as for somebody of %.0f: %.0f words a sentence on average. Split long sentences and take shorter words; 14 is a good aim."
                                .formatted(Math.ceil(age.years()), (double) age.words() / age.sentences()),
                        text));
    }
}
