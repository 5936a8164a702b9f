package sightline.service.review.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Came;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Wants;
import sightline.service.review.session.Whom;

/** What makes a timetable good, and not only possible. */
final class GoodDayTest {

    private static final DayFrame DAY = new DayFrame(Hours.USUAL, List.of("Oak", "Ash"), 2, Map.of(), 0);

    /** Six families and six professionals, half of each for one line and half for another. */
    private static final List<Hearing> TWELVE = IntStream.rangeClosed(1, 12)
            .mapToObj(witness -> new Hearing(
                    new Whom(witness, witness <= 6 ? SourceKind.FAMILY : SourceKind.HEALTH, "", "w" + witness, ""),
                    new Wants(30, false, List.of(), Optional.empty(), Set.of(1 + witness % 2), Set.of()),
                    Optional.empty(),
                    false,
                    Came.UNKNOWN,
                    0))
            .toList();

    private final Map<Long, Optional<Seat>> found = new Search().timetable(DAY, TWELVE);

    @Test
    void families_and_professionals_are_heard_in_both_halves_of_the_day() {
        assertThat(inTheMorning(1, 6)).isEqualTo(3);
        assertThat(inTheMorning(7, 12)).isEqualTo(3);
    }

    @Test
    void no_family_is_heard_first_thing() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(this::seat).map(Seat::start))
                .doesNotContain(LocalTime.of(9, 30));
    }

    @Test
    void each_group_stays_in_its_room() {
        for (int group : DAY.numbers()) {
            assertThat(found.values().stream()
                            .flatMap(Optional::stream)
                            .filter(seat -> seat.group() == group)
                            .map(Seat::room)
                            .distinct())
                    .hasSize(1);
        }
    }

    /** A group hears at most six before lunch and five after it, so a line fills two half days of a group at best. */
    @Test
    void those_who_speak_to_one_line_are_heard_together() {
        for (int line = 0; line < 2; line++) {
            int parity = line;
            assertThat(IntStream.rangeClosed(1, 12)
                            .filter(witness -> witness % 2 == parity)
                            .mapToObj(this::seat)
                            .map(seat -> seat.group() + (Hours.USUAL.isMorning(seat.start()) ? "m" : "a"))
                            .distinct())
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    private int inTheMorning(int first, int last) {
        return (int) IntStream.rangeClosed(first, last)
                .mapToObj(this::seat)
                .filter(seat -> Hours.USUAL.isMorning(seat.start()))
                .count();
    }

    private Seat seat(int witness) {
        return found.getOrDefault((long) witness, Optional.empty()).orElseThrow();
    }
}
