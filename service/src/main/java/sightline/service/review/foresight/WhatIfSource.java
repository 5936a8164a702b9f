package sightline.service.review.foresight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.whatif.Trial;
import sightline.service.watch.whatif.Trials;
import sightline.service.watch.whatif.TriedOut;
import sightline.service.watch.whatif.TriedOut.Line;
import sightline.service.watch.whatif.TriedOut.Point;
import sightline.service.watch.whatif.TriedOut.Spread;

/** What was tried out, as a figure: {@code what-if/published?scenario=1&trial=12}. It is what was reckoned then. */
@Component
final class WhatIfSource implements FigureSource {

    private static final String NONE = "not known";

    private final Trials trials;

    WhatIfSource(Trials trials) {
        this.trials = trials;
    }

    @Override
    public String name() {
        return "what-if";
    }

    /** It is chosen on the page of what was tried out. */
    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        Optional<Trial> trial = query.number("trial").flatMap(id -> trials.find(authority, id));
        Optional<Line> line = trial.flatMap(Trial::answer)
                .flatMap(answer -> query.number("scenario")
                        .filter(place -> place >= 0 && place < answer.lines().size())
                        .map(place -> answer.lines().get(place)));
        return trial.isPresent() && line.isPresent()
                ? figure(query.measure())
                        .<Result>map(figure -> new Result.Found(data(trial.get(), line.get(), query.measure(), figure)))
                        .orElseGet(() -> new Result.Unknown("Ask for published, requested or backlog."))
                : new Result.Unknown("Nothing was tried out under this number yet. Open it, and use it from there.");
    }

    private static Optional<Function<Point, Optional<Spread>>> figure(String measure) {
        return switch (measure) {
            case "published" -> Optional.of(Point::published);
            case "requested" -> Optional.of(Point::requested);
            case "backlog" -> Optional.of(Point::backlog);
            default -> Optional.empty();
        };
    }

    private static FrozenData data(Trial trial, Line line, String measure, Function<Point, Optional<Spread>> figure) {
        TriedOut answer = trial.answer().orElseThrow();
        boolean count = measure.equals("backlog");
        String what = switch (measure) {
            case "published" -> "Plans on time, of those issued in the month";
            case "requested" -> "Plans on time, of the month’s requests";
            default -> "Requests open past 20 weeks";
        };
        Point last = line.months().stream()
                .filter(point -> figure.apply(point).isPresent())
                .reduce((first, second) -> second)
                .orElse(line.months().getLast());
        return new FrozenData(
                "%s, if: %s".formatted(what, line.name()),
                "%s%s in %s (tried out, not measured)"
                        .formatted(
                                figure.apply(last)
                                        .map(spread -> number(spread.median()))
                                        .orElse(NONE),
                                count ? "" : "%",
                                last.month()),
                "%s to %s"
                        .formatted(
                                line.months().getFirst().month(),
                                line.months().getLast().month()),
                "Simulated by Sightline on %s from case records up to %s; the middle of many runs"
                        .formatted(InWords.date(trial.progress().day()), answer.known()),
                count ? Unit.COUNT : Unit.PERCENT,
                List.of("Month", "One run in ten is lower", "One run in ten is higher", "The middle"),
                line.months().stream()
                        .map(point -> row(point.month(), figure.apply(point)))
                        .toList());
    }

    private static FrozenData.Row row(String month, Optional<Spread> spread) {
        return new FrozenData.Row(
                List.of(
                        month,
                        spread.map(each -> number(each.low())).orElse(NONE),
                        spread.map(each -> number(each.high())).orElse(NONE),
                        spread.map(each -> number(each.median())).orElse(NONE)),
                "simulation");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
