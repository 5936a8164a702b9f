package sightline.service.watch.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.insight.flow.Bottlenecks;
import sightline.insight.flow.Difference;
import sightline.insight.flow.Flow;
import sightline.insight.flow.GapFigures;
import sightline.insight.flow.StepLimits;
import sightline.journey.law.LawBook;
import sightline.service.page.chart.Table;
import sightline.service.page.flow.FlowPicture;
import sightline.service.page.form.Choice;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Stretch;
import sightline.service.watch.live.Ways.Mapped;

/** What the page shows of the ways that journeys take. */
public final class MapView {

    private static final int CHANGES = 12;
    private static final int SLOW = 3;
    private static final String NOT_THERE = "not shown";

    private final MapQuestion question;
    private final Quarter latest;
    private final Mapped here;
    private final Optional<Mapped> there;
    private final boolean mayUse;

    MapView(MapQuestion question, Quarter latest, Mapped here, Optional<Mapped> there, boolean mayUse) {
        this.question = question;
        this.latest = latest;
        this.here = here;
        this.there = there;
        this.mayUse = mayUse;
    }

    /** The map with its table. */
    public FlowPicture picture() {
        return new FlowPicture(
                "%s, %s%s"
                        .formatted(
                                question.stretch().words(),
                                question.way().words(),
                                question.through()
                                        .map(name -> ", journeys with: "
                                                + name.words().toLowerCase(Locale.UK))
                                        .orElse("")),
                here.flow(),
                here.hidden(),
                new StepLimits(LawBook.england(), latest.lastDay()));
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return here.flow().arrows().isEmpty();
    }

    /** The answer in a sentence or two. */
    public String lead() {
        List<Flow.Arrow> slow = Bottlenecks.of(here.flow(), 1);
        return slow.isEmpty()
                ? "In %s no step took enough weeks to stand out."
                        .formatted(question.way().words())
                : "In %s most weeks of work and waiting lay between “%s” and “%s”: %s weeks by the median, about %,d times. That is %.0f%% of all weeks in which somebody owed something."
                        .formatted(
                                question.way().words(),
                                slow.getFirst().from().words().toLowerCase(Locale.UK),
                                slow.getFirst().to().words().toLowerCase(Locale.UK),
                                weeks(slow.getFirst().days()),
                                slow.getFirst().count(),
                                Bottlenecks.share(here.flow(), slow.getFirst()));
    }

    /** The steps on which most weeks are spent. */
    public List<Flow.Arrow> bottlenecks() {
        return Bottlenecks.of(here.flow(), SLOW);
    }

    /** The share of a step in all weeks. */
    public String share(Flow.Arrow arrow) {
        return String.format(Locale.UK, "%.0f%%", Bottlenecks.share(here.flow(), arrow));
    }

    private static String weeks(GapFigures days) {
        return String.format(Locale.UK, "%.1f", days.medianWeeks());
    }

    /** What is different from the other period, in a sentence; empty where nothing is set against it. */
    public Optional<String> changed() {
        return there.map(other -> differences(other).stream()
                .filter(difference -> difference.longer().orElse(0) > 0)
                .findFirst()
                .map(difference ->
                        "Set against %s, most weeks were added between “%s” and “%s”: %s weeks by the median, where it was %s."
                                .formatted(
                                        otherWords(),
                                        difference.from().words().toLowerCase(Locale.UK),
                                        difference.to().words().toLowerCase(Locale.UK),
                                        figure(difference.there()),
                                        figure(difference.here())))
                .orElse("Set against %s, no step that is in both maps has become slower.".formatted(otherWords())));
    }

    private String otherWords() {
        return question.other().map(way -> way.words()).orElse("");
    }

    private List<Difference> differences(Mapped other) {
        return Difference.between(other.flow(), here.flow());
    }

    /** The steps that changed most, as a table. */
    public Optional<Table> changes() {
        return there.map(other -> {
            List<List<String>> rows = new ArrayList<>();
            differences(other).stream()
                    .limit(CHANGES)
                    .forEach(difference -> rows.add(List.of(
                            "%s to %s"
                                    .formatted(
                                            difference.from().words(),
                                            difference.to().words().toLowerCase(Locale.UK)),
                            figure(difference.here()),
                            figure(difference.there()),
                            difference.longer().isPresent()
                                    ? String.format(
                                            Locale.UK,
                                            "%+.1f",
                                            difference.longer().getAsDouble() / 7)
                                    : NOT_THERE)));
            return new Table(
                    List.of(
                            "Step",
                            "Median weeks, " + otherWords(),
                            "Median weeks, " + question.way().words(),
                            "Weeks longer"),
                    rows);
        });
    }

    private static String figure(Optional<GapFigures> days) {
        return days.map(MapView::weeks).orElse(NOT_THERE);
    }

    /** The stretches of the way. */
    public List<Choice> stretches() {
        return Stretch.CHOICES;
    }

    /** The quarters to choose from. */
    public List<Choice> quarters() {
        return MapQuestion.quarters(latest);
    }

    /** Events by which one may choose journeys. */
    public List<Choice> marks() {
        return MapQuestion.marks();
    }

    /** What the period may be set against. */
    public List<Choice> againsts() {
        return MapQuestion.againsts();
    }

    /** What is chosen in a field. */
    public String chosen(String field) {
        return switch (field) {
            case "stretch" -> question.stretch().slug();
            case "from" -> question.from().written();
            case "to" -> question.to().written();
            case "through" -> question.through().map(name -> name.written()).orElse("");
            default -> question.against().slug();
        };
    }

    /** Whether the reader may take the figure as evidence. */
    public boolean mayUse() {
        return mayUse;
    }

    /** Where it is taken as evidence. */
    public String evidence() {
        return "/reviews/figures/new?query="
                + URLEncoder.encode(
                        "map/steps?from=%s&stretch=%s&to=%s%s"
                                .formatted(
                                        question.from().written(),
                                        question.stretch().slug(),
                                        question.to().written(),
                                        question.through()
                                                .map(name -> "&through=" + name.written())
                                                .orElse("")),
                        StandardCharsets.UTF_8);
    }
}
