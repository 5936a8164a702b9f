package sightline.service.review.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Times;

/** Says in words what a timetable goes against. */
public final class Conflicts {

    private final DayFrame day;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(DayFrame day) {
        this.day = day;
    }

    /** Everything that a timetable goes against, in the order of the hearings. */
    public static List<Conflict> of(DayFrame day, List<Hearing> hearings) {
        Conflicts conflicts = new Conflicts(day);
        List<Hearing> placed =
                hearings.stream().filter(hearing -> hearing.seat().isPresent()).toList();
        for (int i = 0; i < placed.size(); i++) {
            conflicts.alone(placed.get(i));
            for (int j = i + 1; j < placed.size(); j++) {
                conflicts.together(placed.get(i), placed.get(j));
            }
        }
        return List.copyOf(conflicts.found);
    }

    /** Places in which nothing would stand against this hearing; the earliest first. */
    public static List<Seat> free(DayFrame day, List<Hearing> hearings, Hearing hearing) {
        List<Hearing> others = hearings.stream()
                .filter(other -> other.witness() != hearing.witness())
                .toList();
        return Rules.seats(day, hearing.wants()).stream()
                .filter(seat -> !hearing.seat().equals(Optional.of(seat)))
                .filter(seat -> isFree(day, others, hearing.at(Optional.of(seat))))
                .toList();
    }

    private static boolean isFree(DayFrame day, List<Hearing> others, Hearing moved) {
        Conflicts conflicts = new Conflicts(day);
        others.stream().filter(other -> other.seat().isPresent()).forEach(other -> conflicts.together(moved, other));
        return conflicts.found.isEmpty();
    }

    private void alone(Hearing hearing) {
        Rules.Placed placed = placed(hearing);
        String name = hearing.whom().called();
        if (!day.hours().allow(placed.time())) {
            say(
                    "%s, %s, does not lie within the hours of the day, or runs into lunch."
                            .formatted(name, placed.time().words()),
                    hearing);
        }
        if (!hearing.wants().allow(placed.time())) {
            say("%s can’t come from %s. %s".formatted(name, placed.time().words(), whenTheyCan(hearing)), hearing);
        }
        if (!day.rooms().contains(placed.seat().room())) {
            say(
                    "%s is in %s, which is no longer a room of this day."
                            .formatted(name, placed.seat().room()),
                    hearing);
        }
        if (placed.seat().group() > day.groups()) {
            say(
                    "%s is heard by %s, which is no longer a group of this day."
                            .formatted(name, DayFrame.name(placed.seat().group())),
                    hearing);
        }
    }

    private static String whenTheyCan(Hearing hearing) {
        List<String> words = new ArrayList<>();
        if (!hearing.wants().windows().isEmpty()) {
            words.add("They can come " + Times.words(hearing.wants().windows()) + ".");
        }
        hearing.wants().arrives().ifPresent(at -> words.add("They can’t be there before " + Times.words(at) + "."));
        return String.join(" ", words);
    }

    private void together(Hearing one, Hearing other) {
        Rules.Placed first = placed(one);
        Rules.Placed second = placed(other);
        String names = one.whom().called() + " and " + other.whom().called();
        String times = "%s and %s".formatted(first.time().words(), second.time().words());
        if (Rules.shareRoom(first, second)) {
            say(
                    "%s are in %s at the same time (%s). Give one of them another room or time."
                            .formatted(names, first.seat().room(), times),
                    one,
                    other);
        }
        if (Rules.shareGroup(first, second)) {
            say(
                    "%s is to hear %s at the same time (%s)."
                            .formatted(DayFrame.name(first.seat().group()), names, times),
                    one,
                    other);
        }
        if (Rules.leavesNoRest(first, second, day.hours().rest())) {
            noRest(one, other);
        }
        if (Rules.leavesNoRest(second, first, day.hours().rest())) {
            noRest(other, one);
        }
        if (Rules.wouldMeet(first, second, day.hours().slot())) {
            say(
                    "%s are not to meet, but come too close to each other (%s). Leave a slot between them."
                            .formatted(names, times),
                    one,
                    other);
        }
    }

    private void noRest(Hearing hard, Hearing next) {
        say(
                "%s hears %s at %s, too soon after %s, which may be hard to hear. It was to have %d minutes for itself."
                        .formatted(
                                DayFrame.name(placed(hard).seat().group()),
                                next.whom().called(),
                                Times.words(placed(next).seat().start()),
                                hard.whom().called(),
                                day.hours().rest()),
                hard,
                next);
    }

    private void say(String words, Hearing... about) {
        found.add(new Conflict(
                java.util.Arrays.stream(about).map(Hearing::witness).toList(), words));
    }

    private static Rules.Placed placed(Hearing hearing) {
        return new Rules.Placed(
                hearing.witness(), hearing.wants(), hearing.seat().orElseThrow());
    }
}
