package sightline.service.review.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Came;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Span;
import sightline.service.review.session.Wants;
import sightline.service.review.session.Whom;

/** An invented day of hearings that a seed gives. */
record RandomDay(DayFrame frame, List<Hearing> hearings) {

    static RandomDay of(long seed) {
        Random random = new Random(seed);
        Optional<Span> lunch = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(new Span(LocalTime.of(12, 30), LocalTime.of(13, 0).plusMinutes(15 * random.nextInt(3))));
        Hours hours = new Hours(
                new Span(
                        LocalTime.of(9, 0).plusMinutes(15L * random.nextInt(4)),
                        LocalTime.of(15 + random.nextInt(3), 0)),
                random.nextBoolean() ? 30 : 20,
                lunch,
                15 * (1 + random.nextInt(3)));
        List<String> rooms = List.of("Oak", "Ash", "Elm").subList(0, 1 + random.nextInt(3));
        DayFrame frame = new DayFrame(hours, rooms, 1 + random.nextInt(3), Map.of(), 0);
        int count = 4 + random.nextInt(13);
        List<Hearing> hearings = new ArrayList<>();
        for (int witness = 1; witness <= count; witness++) {
            hearings.add(hearing(witness, wants(random, count, witness), random));
        }
        return new RandomDay(frame, hearings);
    }

    private static Wants wants(Random random, int count, int witness) {
        Set<Long> apart = new HashSet<>();
        if (random.nextInt(4) == 0) {
            apart.add(1L + random.nextInt(count));
            apart.remove((long) witness);
        }
        List<Span> windows = random.nextInt(3) == 0
                ? List.of(new Span(LocalTime.of(9 + random.nextInt(3), 0), LocalTime.of(13 + random.nextInt(3), 30)))
                : List.of();
        Optional<LocalTime> arrives =
                random.nextInt(6) == 0 ? Optional.of(LocalTime.of(10 + random.nextInt(3), 10)) : Optional.empty();
        return new Wants(
                random.nextInt(4) == 0 ? 60 : 30,
                random.nextInt(4) == 0,
                windows,
                arrives,
                Set.of(1 + random.nextInt(4)),
                apart);
    }

    private static Hearing hearing(long witness, Wants wants, Random random) {
        SourceKind source = random.nextInt(3) == 0 ? SourceKind.FAMILY : SourceKind.SCHOOL;
        return new Hearing(
                new Whom(witness, source, "", "witness " + witness, ""),
                wants,
                Optional.empty(),
                false,
                Came.UNKNOWN,
                0);
    }

    /** The hearings with these places, the given ones locked. */
    List<Hearing> with(Map<Long, Optional<Seat>> places, Set<Long> locked) {
        Map<Long, Optional<Seat>> all = new HashMap<>(places);
        return hearings.stream()
                .map(hearing -> {
                    Optional<Seat> seat = all.getOrDefault(hearing.witness(), Optional.empty());
                    return new Hearing(
                            hearing.whom(),
                            hearing.wants(),
                            seat,
                            seat.isPresent() && locked.contains(hearing.witness()),
                            hearing.came(),
                            hearing.version());
                })
                .toList();
    }
}
