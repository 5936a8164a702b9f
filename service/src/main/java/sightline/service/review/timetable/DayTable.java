package sightline.service.review.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Span;
import sightline.service.review.session.Times;

/**
 * A day as a table: a row for each slot, a column for each group.
 *
 * @param groups the groups, by number
 * @param rows by time
 */
public record DayTable(List<Integer> groups, List<Row> rows) {

    /**
     * A row of the table.
     *
     * @param time when it begins, for people
     * @param pause whether it is lunch
     * @param cells one a group
     */
    public record Row(String time, boolean pause, List<Cell> cells) {}

    /**
     * What a group does at a time.
     *
     * @param group its number
     * @param begins hearings that begin; more than one only where somebody put them there
     * @param goesOn a hearing that began before and still goes on
     * @param rest whether the group has time for itself after hard testimony
     */
    public record Cell(int group, List<Hearing> begins, Optional<Hearing> goesOn, boolean rest) {}

    static DayTable of(DayFrame day, List<Hearing> hearings) {
        List<Hearing> placed = hearings.stream()
                .filter(hearing -> hearing.seat().isPresent())
                .sorted(Comparator.comparing(DayTable::start).thenComparing(Hearing::witness))
                .toList();
        TreeSet<LocalTime> times = new TreeSet<>(day.hours().starts());
        placed.forEach(hearing -> times.add(start(hearing)));
        day.hours().lunch().ifPresent(lunch -> times.add(lunch.from()));
        TreeSet<Integer> groups = new TreeSet<>(day.numbers());
        placed.forEach(hearing -> groups.add(hearing.seat().map(Seat::group).orElseThrow()));
        List<Row> rows = new ArrayList<>();
        for (LocalTime time : times) {
            rows.add(new Row(
                    Times.words(time),
                    day.hours()
                            .lunch()
                            .filter(lunch -> lunch.from().equals(time))
                            .isPresent(),
                    groups.stream()
                            .map(group -> cell(day.hours(), time, group, placed))
                            .toList()));
        }
        return new DayTable(List.copyOf(groups), List.copyOf(rows));
    }

    private static Cell cell(Hours hours, LocalTime time, int group, List<Hearing> placed) {
        List<Hearing> own = placed.stream()
                .filter(hearing ->
                        hearing.seat().filter(at -> at.group() == group).isPresent())
                .toList();
        List<Hearing> begins =
                own.stream().filter(hearing -> start(hearing).equals(time)).toList();
        Optional<Hearing> goesOn = own.stream()
                .filter(hearing ->
                        start(hearing).isBefore(time) && time(hearing).until().isAfter(time))
                .findFirst();
        boolean rest = begins.isEmpty()
                && goesOn.isEmpty()
                && own.stream()
                        .filter(hearing -> hearing.wants().hard())
                        .anyMatch(hard -> isRest(hours, time(hard), time));
        return new Cell(group, begins, goesOn, rest);
    }

    private static boolean isRest(Hours hours, Span hard, LocalTime time) {
        return !time.isBefore(hard.until()) && time.isBefore(hard.until().plusMinutes(hours.rest()));
    }

    /** The rows in which somebody is heard, or that are lunch: what is worth printing. */
    public List<Row> busy() {
        return rows.stream()
                .filter(row -> row.pause()
                        || row.cells().stream().anyMatch(cell -> !cell.begins().isEmpty()))
                .toList();
    }

    /** Everybody who is heard, by time. */
    public Stream<Hearing> heard() {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.begins().stream());
    }

    private static LocalTime start(Hearing hearing) {
        return time(hearing).from();
    }

    private static Span time(Hearing hearing) {
        return hearing.time().orElseThrow();
    }
}
