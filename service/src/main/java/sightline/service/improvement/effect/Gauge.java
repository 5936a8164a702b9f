package sightline.service.improvement.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.insight.indicator.Direction;
import sightline.service.page.form.Choice;

/** What an effect can be looked at by: an indicator of ours that is counted live, month by month. */
public enum Gauge {
    ON_TIME("on-time", "New plans on time", List.of("on_time_ex", "on_time_inc"), "on-time"),
    DECIDED("decided", "Requests decided within six weeks", List.of("decided_within_6_weeks"), ""),
    PSYCHOLOGY("psychology", "Psychologists’ advice within six weeks", List.of(), ""),
    HEALTH("advice-in-six-weeks-medical", "Health advice within six weeks", List.of(), ""),
    SOCIAL_CARE("advice-in-six-weeks-social-care", "Social care advice within six weeks", List.of(), ""),
    REVIEWED("reviewed-in-twelve-months", "Annual reviews completed on time", List.of(), ""),
    AFTER_REVIEW("review-decided-in-four-weeks", "Decided within four weeks of the review’s meeting", List.of(), ""),
    THROUGHPUT("throughput", "Assessments completed for each taken on", List.of("throughput"), "throughput");

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(gauge -> new Choice(gauge.slug, gauge.words))
            .toList();

    private final String slug;
    private final String words;
    private final List<String> indicators;
    private final String published;

    Gauge(String slug, String words, List<String> indicators, String published) {
        this.slug = slug;
        this.words = words;
        this.indicators = indicators;
        this.published = published;
    }

    /** The gauge of that name. */
    public static Optional<Gauge> of(String slug) {
        return Arrays.stream(values()).filter(gauge -> gauge.slug.equals(slug)).findFirst();
    }

    /** The gauge that shows an indicator which a recommendation named. */
    public static Optional<Gauge> showing(String indicator) {
        return Arrays.stream(values())
                .filter(gauge -> gauge.indicators.contains(indicator))
                .findFirst();
    }

    /** Its name in addresses and in queries of the monthly counts. */
    public String slug() {
        return slug;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The published series that says the same of England; empty where there is none. */
    Optional<String> published() {
        return published.isEmpty() ? Optional.empty() : Optional.of(published);
    }

    /** Which way is better. */
    Direction direction() {
        return Direction.INCREASE;
    }
}
