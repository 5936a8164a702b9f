package sightline.service.review.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed about the hours, rooms and groups of a day.
 *
 * @param typed the fields
 * @param frame what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record DayForm(Typed typed, Optional<DayFrame> frame, List<Mistake> mistakes) {

    private static final int LEAST_SLOT = 10;
    private static final int MOST_SLOT = 120;
    private static final int MOST_REST = 120;
    private static final int MOST_ROOMS = 10;
    private static final int LONGEST_ROOM = 60;

    /** A form that holds a frame. */
    static DayForm of(DayFrame frame) {
        Hours hours = frame.hours();
        Typed typed = Typed.NOTHING
                .with("first", Times.written(hours.all().from()))
                .with("last", Times.written(hours.all().until()))
                .with("slot", String.valueOf(hours.slot()))
                .with(
                        "lunch-from",
                        hours.lunch().map(Span::from).map(Times::written).orElse(""))
                .with(
                        "lunch-until",
                        hours.lunch().map(Span::until).map(Times::written).orElse(""))
                .with("rest", String.valueOf(hours.rest()))
                .with("rooms", String.join("\n", frame.rooms()))
                .with("groups", String.valueOf(frame.groups()));
        for (Map.Entry<Long, Integer> member : frame.members().entrySet()) {
            typed = typed.with("member-" + member.getKey(), String.valueOf(member.getValue()));
        }
        return new DayForm(typed, Optional.empty(), List.of());
    }

    static DayForm read(Typed typed, long version) {
        Read read = new Read(typed);
        Optional<Span> all = read.span("first", "last", true, "the day");
        int slot = read.number("slot", LEAST_SLOT, MOST_SLOT, "Enter a slot of 10 to 120 minutes");
        Optional<Span> lunch = read.span("lunch-from", "lunch-until", false, "lunch");
        int rest = read.number("rest", 0, MOST_REST, "Enter 0 to 120 minutes for the time after hard testimony");
        List<String> rooms = rooms(typed, read);
        int groups = read.number("groups", 1, DayFrame.MOST_GROUPS, "Choose how many groups there are");
        Map<Long, Integer> members = new HashMap<>();
        for (long member : read.numbers("member")) {
            group(typed.text("member-" + member), groups).ifPresent(group -> members.put(member, group));
        }
        Optional<DayFrame> frame = all.map(hours -> new Hours(hours, slot, lunch, rest))
                .filter(hours -> read.mistakes().isEmpty() && hasSlots(hours, read))
                .map(hours -> new DayFrame(hours, rooms, groups, Map.copyOf(members), version));
        return new DayForm(typed, frame, read.mistakes());
    }

    private static boolean hasSlots(Hours hours, Read read) {
        if (hours.starts().isEmpty()) {
            read.mend("last", "Leave time for at least one slot between the beginning, lunch and the end");
        }
        return !hours.starts().isEmpty();
    }

    private static List<String> rooms(Typed typed, Read read) {
        List<String> rooms = Arrays.stream(typed.text("rooms").split("\\R"))
                .map(String::strip)
                .filter(room -> !room.isEmpty())
                .distinct()
                .toList();
        if (rooms.isEmpty() || rooms.size() > MOST_ROOMS) {
            read.mend("rooms", "Write one to ten rooms, each on a line of its own");
        }
        if (rooms.stream().anyMatch(room -> room.length() > LONGEST_ROOM)) {
            read.mend("rooms", "Shorten the names of rooms to at most 60 characters each");
        }
        return rooms;
    }

    private static Optional<Integer> group(String text, int groups) {
        return text.matches("[1-9]")
                ? Optional.of(Integer.valueOf(text)).filter(group -> group <= groups)
                : Optional.empty();
    }
}
