package sightline.service.review.timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.Span;

/** What goes into the calendars of witnesses and members. */
final class Invitations {

    private Invitations() {}

    static Invitation witness(Sitting sitting, Hearing hearing) {
        return new Invitation(
                uid(sitting, "witness-" + hearing.witness()),
                Math.toIntExact(hearing.version() + sitting.version()),
                "Speaking to the review “%s”"
                        .formatted(sitting.inside().review().title()),
                sitting.session().day(),
                hearing.time().or(sitting::time),
                place(sitting, hearing),
                """
                You are going to speak to members of the %s.
                Please come ten minutes before, so that somebody can meet you.
                You may stop at any time, and you may bring somebody with you.
                """.formatted(sitting.inside().review().committee()));
    }

    static Invitation members(Sitting sitting, DayFrame day, List<Hearing> hearings) {
        Optional<Span> all = sitting.isDay() ? Optional.of(day.hours().all()) : sitting.time();
        return new Invitation(
                uid(sitting, "members"),
                Math.toIntExact(sitting.version()
                        + day.version()
                        + hearings.stream().mapToLong(Hearing::version).sum()),
                sitting.session().title(),
                sitting.session().day(),
                all,
                sitting.session().place(),
                DayTable.of(day, hearings).heard().map(hearing -> line(hearing)).collect(Collectors.joining("\n")));
    }

    private static String line(Hearing hearing) {
        return hearing.time().map(Span::words).orElse("")
                + hearing.seat()
                        .map(seat -> ", " + DayFrame.name(seat.group()) + ", " + seat.room())
                        .orElse("")
                + ": " + hearing.whom().shownAs();
    }

    private static String place(Sitting sitting, Hearing hearing) {
        String room = hearing.seat().map(Seat::room).orElse("");
        return List.of(room, sitting.session().place()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String uid(Sitting sitting, String what) {
        return "review-%s-%d-session-%d-%s@sightline"
                .formatted(sitting.inside().desk().authority(), sitting.inside().id(), sitting.id(), what);
    }
}
