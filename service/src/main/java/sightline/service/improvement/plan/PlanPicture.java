package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Stage;
import sightline.service.page.InWords;
import sightline.service.page.chart.Width;
import sightline.service.page.chart.Words;

/**
 * The plan along a line of time.
 *
 * @param words what it is called and shows
 * @param first day of the picture
 * @param last day of the picture
 * @param today the day it is drawn for
 * @param rows an action a row
 * @param more how many actions found no room, or have no date
 */
public record PlanPicture(Words words, LocalDate first, LocalDate last, LocalDate today, List<Row> rows, long more) {

    private static final int MOST = 24;
    private static final int MARGIN = 15;

    /**
     * An action along the line.
     *
     * @param name as it is written above its bar
     * @param from its first day
     * @param until its last day, as planned
     * @param ended the day on which it was carried out
     * @param kind how its bar looks
     */
    public record Row(String name, LocalDate from, LocalDate until, Optional<LocalDate> ended, Kind kind) {}

    /** How a bar looks. */
    public enum Kind {
        DONE,
        GOING,
        STANDING,
        GIVEN_UP
    }

    static PlanPicture of(PlanBook book, List<Planned> shown) {
        List<Row> all = shown.stream()
                .filter(planned -> planned.action().due().isPresent())
                .map(planned -> row(book, planned))
                .toList();
        List<Row> rows = all.stream().limit(MOST).toList();
        LocalDate first = Stream.concat(rows.stream().map(Row::from), Stream.of(book.today()))
                .min(LocalDate::compareTo)
                .orElse(book.today());
        LocalDate last = Stream.concat(
                        rows.stream().flatMap(row -> Stream.concat(Stream.of(row.until()), row.ended().stream())),
                        Stream.of(book.today()))
                .max(LocalDate::compareTo)
                .orElse(book.today());
        return new PlanPicture(
                words(book, shown),
                first.minusDays(MARGIN),
                last.plusDays(MARGIN),
                book.today(),
                rows,
                shown.size() - rows.size());
    }

    private static Words words(PlanBook book, List<Planned> shown) {
        long late = shown.stream().filter(book::isLate).count();
        long done = shown.stream().filter(Planned::isDone).count();
        return new Words(
                "The plan over time",
                "On %s, %s of %s carried out%s."
                        .formatted(
                                InWords.date(book.today()),
                                done,
                                shown.size() == 1 ? "1 action is" : shown.size() + " actions are",
                                late == 0 ? ", and none is past its date" : ", and " + late + " past the date"));
    }

    private static Row row(PlanBook book, Planned planned) {
        Action action = planned.action();
        LocalDate due = action.due().orElseThrow();
        LocalDate from = action.begins()
                .or(() -> action.moves().stream().map(Action.Move::day).findFirst())
                .filter(day -> !day.isAfter(due))
                .orElse(due);
        return new Row(
                action.words(),
                from,
                due,
                planned.isDone() ? action.carriedOut() : Optional.empty(),
                kind(book, planned));
    }

    private static Kind kind(PlanBook book, Planned planned) {
        return planned.isDone()
                ? Kind.DONE
                : planned.action().stage() == Stage.NOT_FEASIBLE
                        ? Kind.GIVEN_UP
                        : book.stalls(planned).isEmpty() ? Kind.GOING : Kind.STANDING;
    }

    /** Both layouts in a box; the stylesheet shows the one that fits. */
    public String both(String id) {
        return "<div class=\"chart-box\">" + new PlanDrawing(this, Width.WIDE).svg(id + "-wide")
                + new PlanDrawing(this, Width.NARROW).svg(id + "-narrow") + "</div>";
    }
}
