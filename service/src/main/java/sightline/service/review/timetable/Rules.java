package sightline.service.review.timetable;

import java.util.List;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Span;
import sightline.service.review.session.Wants;

/** What a timetable must keep. The search keeps to it; a hand may go against it and is told. */
final class Rules {

    private Rules() {}

    /** A hearing in a place. */
    record Placed(long witness, Wants wants, Seat seat) {

        Span time() {
            return Hours.at(seat.start(), wants.minutes());
        }
    }

    /** Two hearings want one room at one time. */
    static boolean shareRoom(Placed one, Placed other) {
        return one.seat().room().equals(other.seat().room()) && one.time().overlaps(other.time());
    }

    /** A group is to hear two witnesses at one time. */
    static boolean shareGroup(Placed one, Placed other) {
        return one.seat().group() == other.seat().group() && one.time().overlaps(other.time());
    }

    /** The other is heard by the same group before it has had its time after hard testimony. */
    static boolean leavesNoRest(Placed hard, Placed other, int rest) {
        long between = hard.time().minutesTo(other.time());
        return hard.wants().hard() && hard.seat().group() == other.seat().group() && between >= 0 && between < rest;
    }

    /** Two who are not to meet would: fewer minutes than a slot lie between them, in whichever rooms they are. */
    static boolean wouldMeet(Placed one, Placed other, int slot) {
        return (one.wants().apart().contains(other.witness())
                        || other.wants().apart().contains(one.witness()))
                && one.time().isWithin(slot, other.time());
    }

    /** Places that a hearing may have by itself: within the day, not over lunch, and when the witness can come. */
    static List<Seat> seats(DayFrame day, Wants wants) {
        return day.hours().starts().stream()
                .filter(start -> fits(day.hours(), wants, Hours.at(start, wants.minutes())))
                .flatMap(start -> day.numbers().stream()
                        .flatMap(group -> day.rooms().stream().map(room -> new Seat(start, group, room))))
                .toList();
    }

    private static boolean fits(Hours hours, Wants wants, Span time) {
        return hours.allow(time) && wants.allow(time);
    }
}
