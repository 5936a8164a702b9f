package sightline.service.review.session;

import java.time.LocalTime;

/**
 * Where a hearing has its place in a day.
 *
 * @param start when it begins
 * @param group the number of the group that hears it
 * @param room the name of the room
 */
public record Seat(LocalTime start, int group, String room) {

    /** As people read it: "10:30, Group A, Committee room". */
    public String words() {
        return "%s, %s, %s".formatted(Times.words(start), DayFrame.name(group), room);
    }
}
