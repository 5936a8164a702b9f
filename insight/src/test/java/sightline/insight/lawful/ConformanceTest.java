package sightline.insight.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.log.EventLog;
import sightline.insight.log.RandomLog;
import sightline.insight.log.Row;
import sightline.insight.log.Scan;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.EventName;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

class ConformanceTest {

    private static final Counting COUNTING = new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());

    private static final List<EventName> NAMES = List.of(
            EventName.REQUEST_RECEIVED,
            EventName.BROUGHT_TO_ATTENTION,
            EventName.DECIDED_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ASSESS,
            EventName.ADVICE_REQUESTED,
            EventName.ADVICE_REQUESTED,
            EventName.ADVICE_RECEIVED,
            EventName.ADVICE_RECEIVED,
            EventName.ADVICE_WAIVED,
            EventName.DECIDED_TO_ISSUE,
            EventName.DECIDED_NOT_TO_ISSUE,
            EventName.DRAFT_SERVED,
            EventName.FINAL_PLAN_ISSUED,
            EventName.REASSESSMENT_DECIDED,
            EventName.REVIEW_MEETING_HELD,
            EventName.REVIEW_DECISION_NOTIFIED,
            EventName.AMENDMENT_NOTICE_SENT,
            EventName.AMENDED_PLAN_ISSUED,
            EventName.TRIBUNAL_ORDER_MADE,
            EventName.CEASE_DECISION_NOTIFIED,
            EventName.APPEAL_REGISTERED,
            EventName.PLAN_TRANSFERRED_OUT,
            EventName.PLAN_CEASED,
            EventName.SETTING_CONSULTED);

    /** Journeys that go by no law at all, over the year in which the limits of 2014 came into force and over 2020. */
    private static List<Row> lawless(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        List<Row> rows = new ArrayList<>();
        for (int journey = 0; journey < 300; journey++) {
            LocalDate day = LocalDate.of(seed % 2 == 0 ? 2014 : 2020, 1, 1).plusDays(dice.nextInt(300));
            int events = 1 + dice.nextInt(24);
            for (int event = 0; event < events; event++) {
                EventName name =
                        event == 0 && dice.nextBoolean() ? NAMES.getFirst() : NAMES.get(dice.nextInt(NAMES.size()));
                rows.add(new Row(
                        "99" + journey % 3,
                        "P" + journey,
                        "J" + journey,
                        name,
                        day,
                        "adviser=" + List.of("medical", "educational").get(dice.nextInt(2)) + ";n=" + event));
                day = day.plusDays(dice.nextInt(3) == 0 ? 0 : dice.nextInt(70));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_rule_is_judged_as_somebody_judges_who_looks_back_through_the_list(long seed) {
        List<Row> rows = lawless(seed);
        EventLog log = RandomLog.built(rows);
        Map<LawfulRule, int[]> naive = new EnumMap<>(LawfulRule.class);
        int clean = 0;
        Reasons reasons = new Reasons(LawBook.england(), COUNTING);
        int number = 0;
        for (List<Row> journey : RandomLog.byJourney(rows).values()) {
            Map<LawfulRule, Boolean> found = NaiveLaw.of(journey, COUNTING);
            Set<LawfulRule> broken = EnumSet.noneOf(LawfulRule.class);
            found.forEach((rule, isBroken) -> {
                int[] counts = naive.computeIfAbsent(rule, key -> new int[2]);
                counts[0]++;
                counts[1] += isBroken ? 1 : 0;
                if (isBroken) {
                    broken.add(rule);
                }
            });
            clean += broken.isEmpty() ? 1 : 0;
            assertThat(reasons.of(log, number++))
                    .as(journey.toString())
                    .extracting(Reasons.Breach::rule)
                    .containsExactlyElementsOf(broken);
        }
        Conformance conformance = new Conformance(LawBook.england(), COUNTING);
        Scan.all(log, conformance);
        assertThat(conformance.outcomes()).hasSameSizeAs(naive.keySet());
        assertThat(conformance.outcomes())
                .allSatisfy(outcome -> assertThat(naive.getOrDefault(outcome.rule(), new int[0]))
                        .containsExactly(outcome.looked(), outcome.broken()));
        assertThat(conformance.clean()).isEqualTo(clean);
        assertThat(conformance.cases()).isEqualTo(log.cases());
    }

    @Test
    void every_rule_is_broken_somewhere_in_these_journeys_and_kept_somewhere() {
        Conformance conformance = new Conformance(LawBook.england(), COUNTING);
        for (long seed = 1; seed <= 8; seed++) {
            Scan.all(RandomLog.built(lawless(seed)), conformance);
        }
        assertThat(conformance.outcomes())
                .hasSize(LawfulRule.values().length)
                .allSatisfy(outcome -> assertThat(outcome.broken()).isBetween(1, outcome.looked() - 1));
    }

    @Test
    void what_came_of_a_rule_is_said_in_a_sentence() {
        assertThat(new Conformance.Outcome(LawfulRule.DRAFT_BEFORE_ADVICE, 900, 212).sentence())
                .isEqualTo("In 212 of 900 journeys the draft came before all advice was in.");
        assertThat(new Conformance.Outcome(LawfulRule.FINAL_LATE, 1, 0).sentence())
                .isEqualTo("In none of 1 journey the final plan came after its last day.");
    }

    @Test
    void a_reason_names_the_event_its_day_and_the_place_in_the_law() {
        EventLog log = RandomLog.built(List.of(
                row(EventName.REQUEST_RECEIVED, "2025-01-06"),
                row(EventName.DECIDED_TO_ASSESS, "2025-02-18"),
                row(EventName.ADVICE_REQUESTED, "2025-02-18"),
                row(EventName.DRAFT_SERVED, "2025-04-20")));
        assertThat(new Reasons(LawBook.england(), COUNTING).of(log, 0))
                .extracting(Reasons.Breach::sentence)
                .containsExactly(
                        "Decided to assess, 18 February 2025: the decision on an assessment came after its last day"
                                + " (SEND Regulations 2014, reg 5(1)).",
                        "Draft served, 20 April 2025: the draft came before all advice was in"
                                + " (SEND Regulations 2014, reg 8(1)).");
    }

    @Test
    void each_rule_stands_in_the_law_s_files() {
        assertThat(LawfulRule.values())
                .allSatisfy(rule -> assertThat(rule.reference(LawBook.england(), LocalDate.of(2026, 1, 1)))
                        .isPresent());
    }

    private static Row row(EventName event, String day) {
        return new Row("990", "P1", "J1", event, LocalDate.parse(day), "adviser=medical");
    }
}
