package sightline.insight.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.log.EventLog;
import sightline.insight.log.LogBuilder;
import sightline.insight.log.LogDay;
import sightline.insight.log.RandomLog;
import sightline.insight.log.Row;
import sightline.insight.log.Scan;
import sightline.journey.event.EventName;

class FlowCountTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_map_is_what_text_and_maps_count(long seed) {
        List<Row> rows = RandomLog.rows(seed, (int) (seed * seed * seed * 100));
        same(FlowCount.of(RandomLog.built(rows), Selection.ALL), NaiveFlow.of(RandomLog.byJourney(rows)));
    }

    private static void same(Flow flow, NaiveFlow naive) {
        assertThat(flow.activities().stream()
                        .collect(Collectors.toMap(one -> one.name().written(), Flow.Activity::count)))
                .containsExactlyInAnyOrderEntriesOf(naive.activities());
        assertThat(flow.arrows()).hasSameSizeAs(naive.arrows().keySet());
        for (Flow.Arrow arrow : flow.arrows()) {
            String name = arrow.from().written() + ">" + arrow.to().written();
            List<Long> days = naive.days(name);
            GapFigures figures = arrow.days();
            assertThat(figures.count()).as(name).isEqualTo(days.size());
            assertThat(figures.mean()).as(name).isEqualTo(naive.mean(name));
            assertThat(figures.median()).as(name).isEqualTo(naive.median(name));
            assertThat(figures.least()).as(name).isEqualTo(days.getFirst().intValue());
            assertThat(figures.most()).as(name).isEqualTo(days.getLast().intValue());
            if (days.size() > 1) {
                assertThat(figures.deviation()).as(name).isCloseTo(naive.deviation(name), within(1e-9));
            }
            assertThat(arrow.journeys())
                    .as(name)
                    .isEqualTo(naive.journeys().getOrDefault(name, Set.of()).size());
        }
        assertThat(flow.variants()).isEqualTo(naive.variants());
    }

    @Test
    void events_of_one_day_follow_each_other_as_they_were_written_down() {
        LogBuilder builder = new LogBuilder();
        add(builder, "J1", EventName.DRAFT_SERVED, "2025-03-01");
        add(builder, "J1", EventName.REQUEST_RECEIVED, "2025-01-06");
        add(builder, "J1", EventName.SETTING_CONSULTED, "2025-03-01");
        add(builder, "J1", EventName.MEETING_REQUIRED, "2025-03-01");
        Flow flow = FlowCount.of(builder.finished(), Selection.ALL);
        assertThat(flow.arrows())
                .extracting(arrow -> arrow.from().written() + ">" + arrow.to().written() + " "
                        + arrow.days().median())
                .containsExactly(
                        "DraftServed>SettingConsulted 0.0",
                        "RequestReceived>DraftServed 54.0",
                        "SettingConsulted>MeetingRequired 0.0");
    }

    @Test
    void a_map_grown_by_a_day_is_the_map_of_the_grown_log() {
        List<Row> rows = RandomLog.rows(21, 3_000);
        EventLog log = RandomLog.built(rows.subList(0, 2_600));
        FlowCount count = new FlowCount();
        Scan.all(log, count);
        LogDay day = new LogDay(log);
        rows.subList(2_600, 3_000)
                .forEach(row -> day.add(
                        row.authority(),
                        row.person(),
                        row.journey(),
                        new LogBuilder.Row(row.event(), row.day(), row.detail())));
        int[] touched = day.touched();
        EventLog grown = day.finished();
        Scan.some(log, touched, -1, count);
        Scan.some(grown, touched, 1, count);
        assertThat(count.flow()).isEqualTo(FlowCount.of(grown, Selection.ALL));
        same(count.flow(), NaiveFlow.of(RandomLog.byJourney(rows)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void a_step_below_the_floor_is_nowhere_though_one_journey_took_it_many_times(int floor) {
        List<Row> rows = RandomLog.rows(31, 2_000);
        Flow all = FlowCount.of(RandomLog.built(rows), Selection.ALL);
        NaiveFlow naive = NaiveFlow.of(RandomLog.byJourney(rows));
        Flow shown = all.atLeast(floor);
        assertThat(shown.arrows())
                .hasSizeLessThan(all.arrows().size())
                .allSatisfy(arrow -> assertThat(naive.journeys()
                                .getOrDefault(
                                        arrow.from().written() + ">"
                                                + arrow.to().written(),
                                        Set.of()))
                        .hasSizeGreaterThanOrEqualTo(floor));
        assertThat(shown.arrows()).hasSize((int) naive.journeys().values().stream()
                .filter(journeys -> journeys.size() >= floor)
                .count());
        assertThat(shown.activities()).allMatch(activity -> activity.journeys() >= floor);
    }

    @Test
    void only_some_events_are_joined_as_if_the_others_were_not_there() {
        List<Row> rows = RandomLog.rows(41, 4_000);
        Set<EventName> only =
                Set.of(EventName.REQUEST_RECEIVED, EventName.DECIDED_TO_ASSESS, EventName.FINAL_PLAN_ISSUED);
        Flow flow = FlowCount.of(
                RandomLog.built(rows),
                new Selection(Optional.empty(), only, Set.of(), Optional.empty(), Optional.empty()));
        same(
                flow,
                NaiveFlow.of(RandomLog.byJourney(
                        rows.stream().filter(row -> only.contains(row.event())).toList())));
    }

    @Test
    void an_authority_and_a_way_through_are_chosen_by_journey() {
        List<Row> rows = RandomLog.rows(51, 4_000);
        Set<EventName> through = Set.of(EventName.REQUEST_RECEIVED, EventName.DRAFT_SERVED);
        Flow flow = FlowCount.of(
                RandomLog.built(rows),
                new Selection(Optional.of("92"), Set.of(), through, Optional.empty(), Optional.empty()));
        Map<String, List<Row>> chosen = RandomLog.byJourney(rows).entrySet().stream()
                .filter(journey -> journey.getKey().startsWith("92\n"))
                .filter(journey -> journey.getValue().stream()
                        .map(Row::event)
                        .collect(Collectors.toSet())
                        .containsAll(through))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(chosen).isNotEmpty();
        same(flow, NaiveFlow.of(chosen));
        assertThat(flow.cases()).isEqualTo(chosen.size());
    }

    @Test
    void in_a_period_a_step_counts_by_the_day_on_which_it_ended() {
        LogBuilder builder = new LogBuilder();
        add(builder, "J1", EventName.REQUEST_RECEIVED, "2025-01-06");
        add(builder, "J1", EventName.DECIDED_TO_ASSESS, "2025-02-03");
        add(builder, "J1", EventName.DRAFT_SERVED, "2025-04-01");
        add(builder, "J2", EventName.REQUEST_RECEIVED, "2024-01-06");
        Flow flow = FlowCount.of(
                builder.finished(), Selection.ALL.between(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 31)));
        assertThat(flow.cases()).isEqualTo(1);
        assertThat(flow.activities())
                .singleElement()
                .satisfies(activity -> assertThat(activity.name()).isEqualTo(EventName.DECIDED_TO_ASSESS));
        assertThat(flow.arrows())
                .singleElement()
                .satisfies(arrow -> assertThat(arrow.days().median()).isEqualTo(28));
    }

    @Test
    void the_commonest_orders_are_told_with_an_example() {
        LogBuilder builder = new LogBuilder();
        for (String journey : List.of("J1", "J2", "J3")) {
            add(builder, journey, EventName.REQUEST_RECEIVED, "2025-01-06");
            add(
                    builder,
                    journey,
                    journey.equals("J2") ? EventName.DECIDED_NOT_TO_ASSESS : EventName.DECIDED_TO_ASSESS,
                    "2025-02-03");
        }
        Variants variants = new Variants();
        Scan.all(builder.finished(), variants);
        assertThat(variants.commonest(5)).containsExactly(new Variants.Variant(0, 2), new Variants.Variant(1, 1));
    }

    private static void add(LogBuilder builder, String journey, EventName event, String day) {
        builder.add("990", "P" + journey, journey, new LogBuilder.Row(event, LocalDate.parse(day), ""));
    }
}
