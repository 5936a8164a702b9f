package sightline.service.review.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import sightline.insight.indicator.Proportion;
import sightline.insight.indicator.Unit;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.service.page.form.Choice;

/** What can be frozen out of the published series. */
enum PublishedMeasure {
    ON_TIME(
            "on-time",
            "New plans issued within 20 weeks, exceptions left out",
            Measure.PLANS_WITHIN_20_WEEKS_EX,
            Measure.PLANS_ISSUED_EX),
    ON_TIME_ALL(
            "on-time-all",
            "New plans issued within 20 weeks, of all",
            Measure.PLANS_WITHIN_20_WEEKS,
            Measure.PLANS_ISSUED),
    OVER_A_YEAR(
            "over-a-year",
            "New plans that took over a year, exceptions left out",
            Measure.PLANS_OVER_A_YEAR_EX,
            Measure.PLANS_ISSUED_EX),
    THROUGHPUT("throughput", "Assessments completed for each request taken on", AuthorityYear::throughput),
    REFUSED("refused", "Requests for an assessment that were refused", Measure.REQUESTS_REFUSED, Measure.REQUESTS),
    REQUESTS("requests", "Requests for an assessment", Measure.REQUESTS),
    PLANS("plans", "New plans issued", Measure.PLANS_ISSUED),
    IN_FORCE("in-force", "Plans in force in the January after", Measure.PLANS_IN_FORCE),
    REVIEWS_DECIDED(
            "reviews-decided",
            "Annual review decisions made within four weeks",
            Measure.REVIEWS_DECIDED_WITHIN_4_WEEKS,
            Measure.REVIEWS_DECIDED),
    APPEALS("appeals", "Appeals registered with the Tribunal", Measure.APPEALS);

    /** All of them as answers of a form. */
    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(measure -> new Choice(measure.slug, measure.words))
            .toList();

    private final String slug;
    private final String words;
    private final Unit unit;
    private final List<Measure> cells;
    private final Function<AuthorityYear, OptionalDouble> value;

    PublishedMeasure(String slug, String words, Measure part, Measure whole) {
        this.slug = slug;
        this.words = words;
        this.unit = Unit.PERCENT;
        this.cells = List.of(whole, part);
        this.value = year -> {
            Optional<Proportion> share = year.share(part, whole);
            return share.isPresent() ? OptionalDouble.of(share.get().percent()) : OptionalDouble.empty();
        };
    }

    PublishedMeasure(String slug, String words, Measure count) {
        this.slug = slug;
        this.words = words;
        this.unit = Unit.COUNT;
        this.cells = List.of(count);
        this.value = year -> {
            var number = year.count(count);
            return number.isPresent() ? OptionalDouble.of(number.getAsLong()) : OptionalDouble.empty();
        };
    }

    PublishedMeasure(String slug, String words, Function<AuthorityYear, OptionalDouble> ratio) {
        this.slug = slug;
        this.words = words;
        this.unit = Unit.RATIO;
        this.cells = List.of(
                Measure.ASSESSED_WITH_PLAN, Measure.ASSESSED_WITHOUT_PLAN, Measure.REQUESTS, Measure.REQUESTS_REFUSED);
        this.value = ratio;
    }

    static Optional<PublishedMeasure> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    String words() {
        return words;
    }

    Unit unit() {
        return unit;
    }

    /** The counts that it is made from. */
    List<Measure> cells() {
        return cells;
    }

    OptionalDouble value(AuthorityYear year) {
        return value.apply(year);
    }
}
