package sightline.service.review.foresight;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.live.Late;
import sightline.service.watch.live.LateSteps;
import sightline.service.watch.live.Situations;

/** Which step made late plans late, as a figure: {@code late/steps?to=2026-10}. */
@Component
final class LateSource implements FigureSource {

    private static final String NAME = "late";
    private static final String HIDDEN = "not shown";

    private final LateSteps steps;
    private final Situations situations;

    LateSource(LateSteps steps, Situations situations) {
        this.steps = steps;
        this.situations = situations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(String authority) {
        return situations.latest(authority).stream()
                .map(month -> new Offer(
                        FigureQuery.of(NAME, "steps", Map.of("to", month.toString())),
                        "Which step made the late plans of the last twelve months late"))
                .toList();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        Optional<YearMonth> latest = situations.latest(authority);
        return query.measure().equals("steps")
                ? Asked.month(query.get("to"))
                        .filter(month -> latest.isPresent() && !month.isAfter(latest.get()))
                        .flatMap(month -> steps.late(authority, month))
                        .<Result>map(late -> new Result.Found(data(late)))
                        .orElseGet(() -> new Result.Unknown("Name a month that has ended, such as to=2026-10."))
                : new Result.Unknown("Ask for late/steps, with the last of twelve months.");
    }

    private static FrozenData data(Late late) {
        String period = "%s to %s".formatted(InWords.month(late.from()), InWords.month(late.to()));
        return new FrozenData(
                "Late plans by the step that held them up longest, " + period,
                late.late().isPresent()
                        ? "about %s late plans of about %s".formatted(count(late.late()), count(late.plans()))
                        : HIDDEN,
                period,
                "The council’s own case records, counted by Sightline to the nearest five; small counts hidden",
                Unit.COUNT,
                List.of("Waiting for", "Weeks beyond, the middle one", "Late plans held up longest"),
                late.steps().stream()
                        .map(step -> new FrozenData.Row(
                                List.of(
                                        step.words(),
                                        step.median().isPresent()
                                                ? String.format(
                                                        Locale.ROOT,
                                                        "%.1f",
                                                        step.median().getAsDouble())
                                                : HIDDEN,
                                        count(step.worst())),
                                "case records"))
                        .toList());
    }

    private static String count(OptionalLong count) {
        return count.isPresent() ? String.valueOf(count.getAsLong()) : HIDDEN;
    }
}
