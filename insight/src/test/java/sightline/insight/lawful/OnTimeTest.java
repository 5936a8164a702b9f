package sightline.insight.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Stories;
import sightline.insight.log.EventLog;
import sightline.insight.log.LogBuilder;
import sightline.insight.log.LogDay;
import sightline.insight.log.RandomLog;
import sightline.insight.log.Row;
import sightline.insight.log.Scan;
import sightline.insight.log.TypedJourneys;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

class OnTimeTest {

    @ParameterizedTest
    @EnumSource(WeekCount.class)
    void an_invented_authority_is_counted_as_the_command_timeliness_counts_it(WeekCount weeks) {
        EventLog log = invented();
        same(log, new Counting(weeks, WorkingDays.englandAndWales()));
        assertThat(log.events()).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @EnumSource(WeekCount.class)
    void journeys_in_which_nothing_goes_by_the_law_are_counted_so_too(WeekCount weeks) {
        List<Row> rows = new ArrayList<>();
        SplittableRandom dice = new SplittableRandom(17);
        for (int journey = 0; journey < 2_000; journey++) {
            LocalDate day = LocalDate.of(2014, 6, 1).plusDays(dice.nextInt(1_000));
            for (int event = 0; event < 5; event++) {
                rows.add(new Row("9" + journey % 3, "P" + journey, "J" + journey, some(dice), day, "ground=X3"));
                day = day.plusDays(dice.nextInt(3) * dice.nextInt(110));
            }
        }
        same(RandomLog.built(rows), new Counting(weeks, WorkingDays.englandAndWales()));
    }

    private static EventName some(SplittableRandom dice) {
        return switch (dice.nextInt(9)) {
            case 0, 1, 2 -> EventName.REQUEST_RECEIVED;
            case 3, 4, 5 -> EventName.FINAL_PLAN_ISSUED;
            case 6 -> EventName.BROUGHT_TO_ATTENTION;
            case 7 -> EventName.EXCEPTION_RECORDED;
            default -> EventName.DECIDED_NOT_TO_ASSESS;
        };
    }

    private static void same(EventLog log, Counting counting) {
        OnTime onTime = new OnTime(LawBook.england(), counting);
        Scan.all(log, onTime);
        List<Journey> journeys = new TypedJourneys(log).all().toList();
        Reckoner reckoner = new Reckoner(LawBook.england(), counting);
        int plans = 0;
        int without = 0;
        for (YearMonth month = YearMonth.of(2014, 1); month.getYear() < 2027; month = month.plusMonths(1)) {
            TimelinessCount.Counted counted =
                    new TimelinessCount(reckoner, month.atDay(1), month.atEndOfMonth()).count(journeys);
            without += counted.plansWithoutRequest();
            for (Map.Entry<String, Timeliness> authority : counted.byAuthority().entrySet()) {
                Timeliness expected = authority.getValue();
                plans += expected.plans();
                if (expected.plans() == 0) {
                    assertThat(onTime.of(log, authority.getKey(), month)).isEmpty();
                } else {
                    assertThat(onTime.of(log, authority.getKey(), month)).contains(expected);
                }
            }
        }
        assertThat(plans).isGreaterThan(100);
        assertThat(onTime.withoutRequest()).isEqualTo(without);
        assertThat(log.authorities().size()).isPositive();
    }

    @Test
    void a_day_that_is_added_changes_the_count_as_counting_anew_does() {
        EventLog log = invented();
        Counting counting = new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());
        OnTime onTime = new OnTime(LawBook.england(), counting);
        Scan.all(log, onTime);
        LogDay day = new LogDay(log);
        for (int number = 0; number < log.cases(); number += 5) {
            var id = log.id(number);
            day.add(
                    id.authority(),
                    id.person(),
                    id.journey(),
                    new LogBuilder.Row(EventName.FINAL_PLAN_ISSUED, LocalDate.of(2025, 3, 3), ""));
        }
        int[] touched = day.touched();
        EventLog grown = day.finished();
        Scan.some(log, touched, -1, onTime);
        Scan.some(grown, touched, 1, onTime);
        OnTime anew = new OnTime(LawBook.england(), counting);
        Scan.all(grown, anew);
        assertThat(onTime.of(grown, "990")).isEqualTo(anew.of(grown, "990")).isNotEqualTo(new TreeMap<>());
        assertThat(onTime.of(grown, "990", YearMonth.of(2025, 3)).orElseThrow().plans())
                .isGreaterThan(10);
    }

    private static EventLog invented() {
        LogBuilder builder = new LogBuilder();
        Order order = new Order(400, 2, 5, LocalDate.of(2023, 1, 1), Stories.ALL.getFirst());
        Exemplar.tell(
                order,
                event -> builder.add(
                        "990",
                        event.person(),
                        event.journey(),
                        new LogBuilder.Row(
                                EventName.named(event.name()).orElseThrow(),
                                event.date(),
                                event.detail().entrySet().stream()
                                        .map(pair -> pair.getKey() + "=" + Detail.escaped(pair.getValue()))
                                        .collect(java.util.stream.Collectors.joining(";")))),
                percent -> {});
        return builder.finished();
    }
}
