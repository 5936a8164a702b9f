package sightline.journey.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.reckoner.Verdict;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** Two reckoners that share nothing but the text of the law come to the same clocks. */
final class TwoReckonersTest {

    /** How many random journeys; more with {@code -Dsightline.journeys=1000000}. */
    private static final int JOURNEYS = Integer.getInteger("sightline.journeys", 100_000);

    private static final long SEED = Long.getLong("sightline.seed", 20);
    private static final Reckoner GENERAL = first(WeekCount.EXCLUDE_TRIGGER_DAY);
    private static final Reckoner DAY_1 = first(WeekCount.TRIGGER_IS_DAY_1);

    private static Reckoner first(WeekCount weeks) {
        return new Reckoner(LawBook.england(), new Counting(weeks, WorkingDays.englandAndWales()));
    }

    private record Look(List<String> lines, LocalDate asOf, boolean firstDayCounts) {

        List<Finding> first() {
            Reckoner reckoner = firstDayCounts ? DAY_1 : GENERAL;
            return reckoner.clocks(Story.of(lines), asOf).stream()
                    .map(Look::finding)
                    .sorted()
                    .toList();
        }

        List<Finding> second() {
            return new SecondReckoner(lines, asOf.toString(), firstDayCounts).findings();
        }

        private static Finding finding(Clock clock) {
            return new Finding(
                    clock.duty().id(),
                    clock.subject().orElse(""),
                    clock.trigger().toString(),
                    clock.due().map(LocalDate::toString).orElse(""),
                    clock.met().map(LocalDate::toString).orElse(""),
                    clock.verdict().name());
        }
    }

    private static final class Looks {
        private final ManyJourneys journeys = new ManyJourneys(SEED);
        private int count;

        Look next() {
            List<String> lines = journeys.lines();
            return new Look(lines, journeys.asOf(lines), count++ % 5 == 0);
        }
    }

    @Test
    void they_agree_on_every_clock_of_every_random_journey() {
        Looks looks = new Looks();
        List<String> disagreements = new ArrayList<>();
        int agreed = 0;
        for (int i = 0; i < JOURNEYS; i++) {
            Look look = looks.next();
            List<Finding> one = look.first();
            List<Finding> other = look.second();
            if (one.equals(other)) {
                agreed++;
            } else if (disagreements.size() < 5) {
                disagreements.add("%s%n only the first: %s%n only the second: %s"
                        .formatted(look, without(one, other), without(other, one)));
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(agreed).isEqualTo(JOURNEYS);
    }

    @Test
    void the_random_journeys_try_every_row_of_the_table_and_every_verdict() {
        Looks looks = new Looks();
        Set<String> tried = new TreeSet<>();
        Set<String> verdicts = new TreeSet<>();
        for (int i = 0; i < 1000; i++) {
            looks.next().second().forEach(finding -> {
                tried.add(finding.duty());
                verdicts.add(finding.verdict());
            });
        }
        assertThat(tried)
                .isEqualTo(Table.rows().stream().map(Row::duty).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(verdicts)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verdict.values()).map(Verdict::name).toList());
    }

    @Test
    void the_table_has_a_row_for_every_duty_with_a_clock() {
        assertThat(Table.rows())
                .extracting(Row::duty)
                .containsAll(LawBook.england().duties().stream()
                        .filter(duty -> duty.unclocked().isEmpty())
                        .map(duty -> duty.id())
                        .toList());
    }

    @Test
    void a_reckoner_that_counts_weeks_otherwise_is_found_out() {
        Looks looks = new Looks();
        int found = 0;
        for (int i = 0; i < 100; i++) {
            Look look = looks.next();
            Look other = new Look(look.lines(), look.asOf(), !look.firstDayCounts());
            found += look.first().equals(other.second()) ? 0 : 1;
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void bank_holidays_reckoned_from_their_rules_are_those_of_the_shipped_table() {
        WorkingDays shipped = WorkingDays.englandAndWales();
        for (LocalDate day = shipped.firstKnown(); !day.isAfter(shipped.lastKnown()); day = day.plusDays(1)) {
            int number = OwnCalendar.read(day.toString());
            assertThat(OwnCalendar.write(number)).isEqualTo(day.toString());
            assertThat(shipped.isWorkingDay(day)).as(day.toString()).contains(OwnCalendar.works(number));
        }
    }

    private static List<Finding> without(List<Finding> all, List<Finding> known) {
        List<Finding> left = new ArrayList<>(all);
        known.forEach(left::remove);
        return left;
    }
}
