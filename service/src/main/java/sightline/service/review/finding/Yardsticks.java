package sightline.service.review.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.insight.published.Indicators;
import sightline.insight.published.Measure;
import sightline.service.page.form.Choice;

/** What Sightline itself can show of an authority year by year, so that a recommendation can be followed up with it. */
public final class Yardsticks {

    /** The indicators, as answers of a form. */
    public static final List<Choice> INDICATORS = Indicators.ALL.stream()
            .map(indicator -> new Choice(indicator.id(), indicator.name()))
            .toList();

    /** The published counts that make sense by themselves, as answers of a form. */
    public static final List<Choice> COUNTS = Arrays.stream(Measure.values())
            .filter(measure -> !measure.words().startsWith("of "))
            .map(measure -> new Choice(measure.id(), capital(measure.words())))
            .toList();

    private Yardsticks() {}

    /** One of them as people read it. */
    public static Optional<String> words(String id) {
        return Stream.concat(INDICATORS.stream(), COUNTS.stream())
                .filter(choice -> choice.value().equals(id))
                .map(Choice::words)
                .findFirst();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
