package sightline.service.casework.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.state.JourneyState;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Ledger;
import sightline.service.record.Link;

/** Writing down what happened. */
@CaseSite
final class JournalTest {

    @Autowired
    private Town town;

    @Autowired
    private Gate gate;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases cases;

    @Autowired
    private Ledger ledger;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = town.desk(Town.EXEMPLAR, town.officer(Town.EXEMPLAR));
    }

    @Test
    void an_event_is_kept_with_what_follows_and_with_its_entry() {
        CaseFile before = any(JourneyState.REQUESTED);
        String journey = before.id().journey();
        assertThat(journal.write(desk, note(before, EventName.DECIDED_TO_ASSESS, town.today(), "")))
                .isEqualTo(new Recorded.Saved(before.seen() + 1));
        CaseFile after = read(journey);
        assertThat(after.written().getLast().event().name()).isEqualTo(EventName.DECIDED_TO_ASSESS);
        assertThat(town.journeys(Town.EXEMPLAR, JourneyState.ASSESSING)).contains(journey);
        Link entry = lastEntry();
        assertThat(entry.kind()).isEqualTo("EVENT_RECORDED");
        assertThat(entry.subject()).contains("journey:" + journey);
        assertThat(entry.actor()).isEqualTo(desk.account().orElseThrow().toString());
    }

    @Test
    void what_the_law_does_not_allow_is_refused_with_the_reason_and_nothing_is_kept() {
        CaseFile before = any(JourneyState.ASSESSING);
        assertThat(journal.write(desk, note(before, EventName.PLAN_CEASED, town.today(), "")))
                .isInstanceOfSatisfying(
                        Recorded.Refused.class,
                        refused -> assertThat(refused.why()).contains("Being assessed"));
        assertThat(read(before.id().journey()).seen()).isEqualTo(before.seen());
    }

    @Test
    void a_day_that_has_not_come_is_refused() {
        CaseFile before = any(JourneyState.ASSESSING);
        assertThat(journal.write(
                        desk, note(before, EventName.DRAFT_SERVED, town.today().plusDays(1), "")))
                .isEqualTo(
                        new Recorded.Refused(
                                "15 February 2026 has not come yet. Write down what happened on the day it happens, or later."));
    }

    @Test
    void the_later_of_two_sees_what_the_first_wrote_and_can_send_theirs_again() {
        CaseFile seen = any(JourneyState.ASSESSING);
        Note first = note(seen, EventName.ADVICE_REQUESTED, town.today(), "adviser=medical");
        Note second = note(seen, EventName.ADVICE_REQUESTED, town.today(), "adviser=other:play therapy");
        assertThat(journal.write(desk, first)).isInstanceOf(Recorded.Saved.class);
        assertThat(journal.write(desk, second))
                .isInstanceOfSatisfying(
                        Recorded.Overtaken.class,
                        overtaken -> assertThat(overtaken.since())
                                .singleElement()
                                .satisfies(written -> assertThat(
                                                written.event().at().detail())
                                        .isEqualTo(new Detail("adviser=medical"))));
        CaseFile now = read(seen.id().journey());
        assertThat(journal.write(
                        desk,
                        note(now, second.event(), second.day(), second.detail().written())))
                .isInstanceOf(Recorded.Saved.class);
    }

    /** Two to eight people who write into one to three journeys at once, as chance has it; a hundred such days. */
    @Test
    void whatever_the_order_nothing_that_was_kept_is_lost() throws Exception {
        SplittableRandom chance = new SplittableRandom(42);
        List<String> journeys = town.journeys(Town.EXEMPLAR, JourneyState.ASSESSING);
        int overtaken = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (int history = 0; history < 100; history++) {
                List<String> shared = journeys.subList(0, 1 + chance.nextInt(3));
                Map<String, Integer> before = seen(shared);
                Map<String, Integer> written = new TreeMap<>();
                List<Callable<Integer>> work = new ArrayList<>();
                int writers = 2 + chance.nextInt(7);
                for (int w = 0; w < writers; w++) {
                    String journey = shared.get(chance.nextInt(shared.size()));
                    int times = 1 + chance.nextInt(3);
                    written.merge(journey, times, Integer::sum);
                    work.add(() -> keepTrying(journey, times));
                }
                for (Future<Integer> done : pool.invokeAll(work)) {
                    overtaken += done.get();
                }
                Map<String, Integer> expected = new TreeMap<>(before);
                written.forEach((journey, times) -> expected.merge(journey, times, Integer::sum));
                assertThat(seen(shared)).as("history %d", history).isEqualTo(expected);
            }
        }
        assertThat(overtaken).as("how often they met, or this shows nothing").isGreaterThan(100);
    }

    /** How many events each journey has, with no gap in their numbers. */
    private Map<String, Integer> seen(List<String> journeys) {
        Map<String, Integer> seen = new TreeMap<>();
        for (String journey : journeys) {
            CaseFile file = read(journey);
            assertThat(file.written().stream().map(Written::number))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, file.seen()).boxed().toList());
            seen.put(journey, file.seen());
        }
        return seen;
    }

    private int keepTrying(String journey, int times) {
        int overtaken = 0;
        for (int kept = 0; kept < times; ) {
            Note note = note(read(journey), EventName.NEED_RECORDED, town.today(), "sentype=ASD");
            switch (journal.write(desk, note)) {
                case Recorded.Saved _ -> kept++;
                case Recorded.Overtaken _ -> overtaken++;
                case Recorded.Refused(String why) -> throw new AssertionError(why);
                case Recorded.Nowhere _ -> throw new AssertionError(journey);
            }
        }
        return overtaken;
    }

    @Test
    void another_authoritys_journey_is_not_there() {
        Desk stranger = town.desk(Town.ELSEWHERE, town.officer(Town.ELSEWHERE));
        Note note = new Note(town.onlyInExemplar(), 1, EventName.DECIDED_TO_ASSESS, town.today(), Detail.NONE);
        assertThat(journal.write(stranger, note)).isEqualTo(new Recorded.Nowhere());
    }

    @Test
    void whoever_opens_a_case_is_in_the_record() {
        String journey = any(JourneyState.ASSESSING).id().journey();
        cases.show(desk, journey, "case");
        assertThat(lastEntry().kind()).isEqualTo("VIEWED");
        assertThat(lastEntry().subject()).contains("journey:" + journey);
    }

    private Note note(CaseFile file, EventName event, LocalDate day, String detail) {
        return new Note(file.id().journey(), file.seen(), event, day, new Detail(detail));
    }

    private CaseFile any(JourneyState state) {
        return read(town.journeys(Town.EXEMPLAR, state).getFirst());
    }

    private CaseFile read(String journey) {
        return gate.at(desk, () -> cases.read(desk, journey).orElseThrow());
    }

    private Link lastEntry() {
        long last = ledger.head(Town.EXEMPLAR).orElseThrow().number();
        return ledger.read(Town.EXEMPLAR, last).findFirst().orElseThrow();
    }
}
