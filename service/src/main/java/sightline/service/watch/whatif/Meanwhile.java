package sightline.service.watch.whatif;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.service.page.InWords;
import sightline.service.watch.whatif.TriedOut.Line;
import sightline.service.watch.whatif.TriedOut.Point;
import sightline.service.watch.whatif.TriedOut.Spread;

/**
 * What happens to children, and what the published figure does meanwhile. The two part ways: the published measure counts
 * plans that are finished, so it falls while old cases are being finished, and stays up while they pile up.
 */
final class Meanwhile {

    /** Differences below this are no more than chance in so many runs. */
    private static final double NOTHING = 2;

    private static final int A_YEAR = 12;

    private final Question question;
    private final Line now;
    private final Line shown;

    Meanwhile(Question question, Line now, Line shown) {
        this.question = question;
        this.now = now;
        this.shown = shown;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        children().ifPresent(sentences::add);
        backlog().ifPresent(sentences::add);
        sentences.add(published());
        return sentences;
    }

    /** The latest month of request, up to a year on, of which both are known. */
    private Optional<String> children() {
        for (int months = A_YEAR; months > 0; months--) {
            YearMonth month = question.month().plusMonths(months);
            Optional<Spread> here = at(shown, month).flatMap(Point::requested);
            Optional<Spread> there = at(now, month).flatMap(Point::requested);
            if (here.isPresent() && there.isPresent()) {
                return Optional.of(String.format(
                        Locale.UK,
                        "Of the requests of %s that come to a plan, about %.0f%% have it on time with “%s” (in four runs of five, %.0f%% to %.0f%%); as now it would be about %.0f%%.",
                        InWords.month(month),
                        here.get().median(),
                        shown.name(),
                        here.get().low(),
                        here.get().high(),
                        there.get().median()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> backlog() {
        Point last = shown.months().getLast();
        Optional<Spread> there = at(now, YearMonth.parse(last.month())).flatMap(Point::backlog);
        return last.backlog().isPresent() && there.isPresent()
                ? Optional.of(String.format(
                        Locale.UK,
                        "By %s about %.0f requests are open past 20 weeks; as now, about %.0f.",
                        InWords.month(YearMonth.parse(last.month())),
                        last.backlog().get().median(),
                        there.get().median()))
                : Optional.empty();
    }

    /** What the published figure does meanwhile. */
    private String published() {
        YearMonth deepest = question.month();
        double least = 0;
        Optional<YearMonth> better = Optional.empty();
        for (Point point : shown.months()) {
            YearMonth month = YearMonth.parse(point.month());
            OptionalDouble gain = gain(month);
            if (month.isBefore(question.month()) || gain.isEmpty()) {
                continue;
            }
            if (gain.getAsDouble() < least) {
                least = gain.getAsDouble();
                deepest = month;
            }
            if (gain.getAsDouble() <= NOTHING) {
                better = Optional.empty();
            } else if (better.isEmpty()) {
                better = Optional.of(month);
            }
        }
        String rises = better.map(
                        month -> "From %s it stays above what it would be as now".formatted(InWords.month(month)))
                .orElse("Within these two years it does not come to stay above what it would be as now");
        return least < -NOTHING
                ? String.format(
                        Locale.UK,
                        "What will the published figure do meanwhile? It will look worse first: %s in %s, where it would be %s as now, because it counts only finished plans and old ones are being finished. %s.",
                        percent(shown, deepest),
                        InWords.month(deepest),
                        percent(now, deepest),
                        rises)
                : "What will the published figure do meanwhile? It counts only finished plans, so it follows late. %s."
                        .formatted(rises);
    }

    private OptionalDouble gain(YearMonth month) {
        Optional<Spread> here = at(shown, month).flatMap(Point::published);
        Optional<Spread> there = at(now, month).flatMap(Point::published);
        return here.isPresent() && there.isPresent()
                ? OptionalDouble.of(here.get().median() - there.get().median())
                : OptionalDouble.empty();
    }

    private static String percent(Line line, YearMonth month) {
        return at(line, month)
                .flatMap(Point::published)
                .map(spread -> String.format(Locale.UK, "%.0f%%", spread.median()))
                .orElse("unknown");
    }

    private static Optional<Point> at(Line line, YearMonth month) {
        return line.months().stream()
                .filter(point -> point.month().equals(month.toString()))
                .findFirst();
    }
}
