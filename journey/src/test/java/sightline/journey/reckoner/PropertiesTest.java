package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.time.DayWords;

/** What is true of every journey, tried on thousands of random ones. */
final class PropertiesTest {

    private static final int TRIES = Integer.getInteger("sightline.tries", 3000);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final Reckoner RECKONER = Story.reckoner();

    private record Key(String duty, Optional<String> subject, LocalDate trigger, Optional<LocalDate> due) {
        static Key of(Clock clock) {
            return new Key(clock.duty().id(), clock.subject(), clock.trigger(), clock.due());
        }
    }

    private static List<Clock> clocks(List<String> lines) {
        return RECKONER.clocks(Story.of(lines), AS_OF);
    }

    @Test
    void an_exception_never_moves_a_due_date() {
        RandomJourneys journeys = new RandomJourneys(1);
        int lifted = 0;
        for (int i = 0; i < TRIES; i++) {
            List<String> lines = journeys.lines();
            List<Clock> before = clocks(lines);
            List<String> more = new ArrayList<>(lines);
            more.add(journeys.exception(LocalDate.parse(lines.getFirst().substring(0, 10))));
            List<Clock> after = clocks(more);
            assertThat(after)
                    .map(Key::of)
                    .isEqualTo(before.stream().map(Key::of).toList());
            lifted += IntStream.range(0, before.size())
                            .anyMatch(
                                    n -> before.get(n).verdict() != after.get(n).verdict())
                    ? 1
                    : 0;
        }
        assertThat(lifted).as("journeys in which a limit was lifted").isGreaterThan(TRIES / 30);
    }

    @Test
    void the_last_day_can_be_reckoned_again_from_the_explanation_alone() {
        RandomJourneys journeys = new RandomJourneys(2);
        for (int i = 0; i < TRIES; i++) {
            assertThat(clocks(journeys.lines())).allSatisfy(clock -> {
                assertThat(clock.explanation().due()).isEqualTo(clock.due());
                assertThat(clock.explanation().reference()).isNotBlank();
                clock.due()
                        .ifPresent(
                                day -> assertThat(clock.explanation().words()).contains(DayWords.of(day)));
            });
        }
    }

    @Test
    void events_after_the_day_are_unused() {
        RandomJourneys journeys = new RandomJourneys(3);
        for (int i = 0; i < TRIES; i++) {
            List<String> lines = journeys.lines();
            List<String> known = lines.stream()
                    .filter(line -> !LocalDate.parse(line.substring(0, 10)).isAfter(AS_OF))
                    .toList();
            assertThat(clocks(lines)).isEqualTo(clocks(known));
        }
    }

    @Test
    void rows_of_different_days_may_stand_in_any_order() {
        RandomJourneys journeys = new RandomJourneys(4);
        Random random = new Random(4);
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> oneADay = new HashMap<>();
            journeys.lines().forEach(line -> oneADay.putIfAbsent(line.substring(0, 10), line));
            List<String> lines = new ArrayList<>(oneADay.values());
            List<Clock> before = clocks(lines);
            Collections.shuffle(lines, random);
            assertThat(clocks(lines)).isEqualTo(before);
        }
    }

    @Test
    void the_law_of_every_clock_was_in_force_on_the_day_it_runs_from() {
        RandomJourneys journeys = new RandomJourneys(5);
        Set<String> laws = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            assertThat(clocks(journeys.lines())).allSatisfy(clock -> {
                assertThat(clock.duty().force().on(clock.trigger())).isTrue();
                laws.add(clock.duty().law());
            });
        }
        assertThat(laws).contains("england-2014", "england-2020-coronavirus");
    }

    @Test
    void a_verdict_agrees_with_its_dates() {
        RandomJourneys journeys = new RandomJourneys(6);
        for (int i = 0; i < TRIES; i++) {
            assertThat(clocks(journeys.lines())).allSatisfy(clock -> {
                switch (clock.verdict()) {
                    case LATE, LATE_EXCEPTED ->
                        assertThat(clock.met().orElseThrow())
                                .isAfter(clock.due().orElseThrow());
                    case OVERDUE, OVERDUE_EXCEPTED -> {
                        assertThat(clock.met()).isEmpty();
                        assertThat(AS_OF).isAfter(clock.due().orElseThrow());
                    }
                    case PENDING, NOT_APPLICABLE -> assertThat(clock.met()).isEmpty();
                    case ON_TIME, EARLY -> assertThat(clock.met()).isPresent();
                }
            });
        }
    }
}
