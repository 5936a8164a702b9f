package sightline.service.review.timetable;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.Times;

/**
 * A hearing that is about to be moved.
 *
 * @param sitting the day
 * @param seen the day's frame and everybody who is heard
 * @param hearing which of them is moved
 * @param typed what was chosen
 * @param trouble what has to be mended, or what somebody else did meanwhile
 */
public record MoveView(Sitting sitting, Placements.Seen seen, Hearing hearing, Typed typed, Trouble trouble) {

    private static final int MOST_PLACES = 8;

    /**
     * What stands in the way of a move.
     *
     * @param mistakes to mend first
     * @param theirs where somebody else put the hearing meanwhile, in words
     */
    public record Trouble(List<Mistake> mistakes, Optional<String> theirs) {

        static final Trouble NONE = new Trouble(List.of(), Optional.empty());
    }

    static Typed typed(Hearing hearing) {
        Typed locked = Typed.NOTHING.with("locked", String.valueOf(hearing.locked()));
        return hearing.seat()
                .map(seat -> locked.with("start", Times.written(seat.start()))
                        .with("group", String.valueOf(seat.group()))
                        .with("room", seat.room()))
                .orElse(locked);
    }

    /** Where the forms are sent. */
    public String path() {
        return sitting.path() + "/timetable/" + hearing.witness();
    }

    private DayFrame day() {
        return seen.day();
    }

    /** The times of the day's grid, with how long the hearing would take. */
    public List<Choice> times() {
        return day().hours().starts().stream()
                .map(start -> new Choice(
                        Times.written(start),
                        Hours.at(start, hearing.wants().minutes()).words()))
                .toList();
    }

    /** The groups. */
    public List<Choice> groups() {
        return day().numbers().stream()
                .map(group -> new Choice(String.valueOf(group), DayFrame.name(group)))
                .toList();
    }

    /** The rooms. */
    public List<Choice> rooms() {
        return day().rooms().stream().map(room -> new Choice(room, room)).toList();
    }

    /** The earliest places in which nothing stands against the hearing, spread over the times of the day. */
    public List<Seat> free() {
        return Conflicts.free(day(), seen.hearings(), hearing).stream()
                .collect(java.util.stream.Collectors.toMap(
                        Seat::start, seat -> seat, (first, second) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_PLACES)
                .toList();
    }

    /** Whom it can change places with. */
    public List<Choice> others() {
        return seen.hearings().stream()
                .filter(other -> other.witness() != hearing.witness())
                .flatMap(other -> other.seat().stream()
                        .map(seat -> new Choice(
                                String.valueOf(other.witness()), other.whom().called() + ", " + seat.words())))
                .toList();
    }

    /** What its place goes against now. */
    public List<Conflict> conflicts() {
        return Conflicts.of(day(), seen.hearings()).stream()
                .filter(conflict -> conflict.isAbout(hearing.witness()))
                .toList();
    }
}
