package sightline.service.review.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;

/**
 * What a search finds keeps to the rules, on invented days, in the eyes of a second checker. A search takes seconds, so the
 * suite tries twelve days; {@code -Dsightline.days=50} tries more.
 */
final class InventedDaysTest {

    private static final long AGAIN = 3;

    private final Search search = new Search();

    static LongStream days() {
        return LongStream.rangeClosed(1, Long.getLong("sightline.days", 12));
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_is_found_breaks_no_rule(long seed) {
        RandomDay day = RandomDay.of(seed);
        Map<Long, Optional<Seat>> found = search.timetable(day.frame(), day.hearings());
        List<Hearing> placed = day.with(found, Set.of());
        assertThat(found.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        day.hearings().stream().map(Hearing::witness).toList());
        assertThat(PlainChecker.faults(day.frame(), placed)).isEmpty();
        assertThat(Conflicts.of(day.frame(), placed)).isEmpty();
        assertThat(found.values()).anyMatch(Optional::isPresent);
        // Nobody is left out who has a place that nothing stands against.
        assertThat(placed.stream()
                        .filter(hearing -> hearing.seat().isEmpty())
                        .filter(hearing ->
                                !Conflicts.free(day.frame(), placed, hearing).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_product_and_the_second_checker_call_the_same_timetables_faulty(long seed) {
        RandomDay day = RandomDay.of(seed);
        Random random = new Random(seed);
        List<LocalTime> starts = day.frame().hours().starts();
        Map<Long, Optional<Seat>> thrown = day.hearings().stream()
                .collect(Collectors.toMap(
                        Hearing::witness,
                        hearing -> Optional.of(new Seat(
                                starts.get(random.nextInt(starts.size())),
                                1 + random.nextInt(day.frame().groups()),
                                day.frame()
                                        .rooms()
                                        .get(random.nextInt(day.frame().rooms().size()))))));
        for (Hearing one : day.hearings()) {
            for (Hearing other : day.hearings()) {
                List<Hearing> pair = day.with(thrown, Set.of()).stream()
                        .filter(hearing -> hearing.witness() == one.witness() || hearing.witness() == other.witness())
                        .toList();
                assertThat(Conflicts.of(day.frame(), pair).isEmpty())
                        .as("%s", pair)
                        .isEqualTo(PlainChecker.faults(day.frame(), pair).isEmpty());
            }
        }
    }

    @Test
    void the_same_day_gives_the_same_timetable() {
        for (long seed = 1; seed <= AGAIN; seed++) {
            RandomDay day = RandomDay.of(seed);
            assertThat(new Search().timetable(day.frame(), day.hearings()))
                    .isEqualTo(search.timetable(day.frame(), day.hearings()));
        }
    }

    @Test
    void locked_places_stay() {
        for (long seed = 1; seed <= AGAIN; seed++) {
            RandomDay day = RandomDay.of(seed);
            Map<Long, Optional<Seat>> before = search.timetable(day.frame(), day.hearings());
            Set<Long> locked = before.entrySet().stream()
                    .filter(entry -> entry.getValue().isPresent() && entry.getKey() % 2 == 0)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Map<Long, Optional<Seat>> after = search.timetable(day.frame(), day.with(before, locked));
            assertThat(after)
                    .containsAllEntriesOf(before.entrySet().stream()
                            .filter(entry -> locked.contains(entry.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            assertThat(PlainChecker.faults(day.frame(), day.with(after, Set.of())))
                    .isEmpty();
        }
    }
}
