package sightline.exchange.sen2.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.exemplar.LogEvent;

/** What stands in a case stands; what a return says besides is new, and what it says differently is told. */
final class BesideCaseTest {

    private static LogEvent event(String name, String day, String... detail) {
        LinkedHashMap<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < detail.length; i += 2) {
            pairs.put(detail[i], detail[i + 1]);
        }
        return new LogEvent("P1", "J1", name, LocalDate.parse(day), pairs);
    }

    private static Judged one(List<LogEvent> written, LogEvent told) {
        return BesideCase.of(written, List.of(told)).getFirst();
    }

    private static final List<LogEvent> CASE = List.of(
            event("RequestReceived", "2025-01-08", "source", "1"),
            event("DecidedNotToAssess", "2025-02-10"),
            event("ReviewMeetingHeld", "2025-09-10"),
            event("PlacementStarted", "2024-09-02", "placement", "1", "urn", "123456"));

    @Test
    void the_same_on_the_same_day_is_there() {
        assertThat(one(CASE, event("DecidedNotToAssess", "2025-02-10"))).isEqualTo(new Judged.There());
    }

    @Test
    void another_day_and_another_kind_are_told() {
        LogEvent day = event("DecidedNotToAssess", "2025-02-11");
        assertThat(one(CASE, day)).isEqualTo(new Judged.Otherwise(CASE.get(1), day, ""));
        LogEvent source = event("RequestReceived", "2025-01-08", "source", "2");
        assertThat(one(CASE, source)).isEqualTo(new Judged.Otherwise(CASE.getFirst(), source, "source"));
    }

    @Test
    void a_second_request_in_the_same_journey_is_there() {
        List<LogEvent> twice = List.of(
                event("RequestReceived", "2025-01-08"),
                event("DecidedNotToAssess", "2025-02-10"),
                event("RequestReceived", "2025-08-04"));
        assertThat(one(twice, event("RequestReceived", "2025-08-04"))).isEqualTo(new Judged.There());
        assertThat(one(twice, event("RequestReceived", "2025-01-08"))).isEqualTo(new Judged.There());
    }

    @Test
    void a_child_who_was_brought_to_attention_is_told_as_a_request_of_that_day() {
        List<LogEvent> brought = List.of(event("BroughtToAttention", "2025-02-28", "inYouthCustody", "false"));
        assertThat(one(brought, event("RequestReceived", "2025-02-28", "source", "5")))
                .isEqualTo(new Judged.There());
        LogEvent later = event("RequestReceived", "2025-03-04", "source", "5");
        assertThat(one(brought, later)).isEqualTo(new Judged.Otherwise(brought.getFirst(), later, ""));
    }

    @Test
    void the_decision_the_other_way_is_told() {
        LogEvent other = event("DecidedToAssess", "2025-02-10");
        assertThat(one(CASE, other)).isEqualTo(new Judged.Otherwise(CASE.get(1), other, ""));
    }

    @Test
    void a_review_close_by_is_likely_the_same_and_one_a_year_later_is_new() {
        LogEvent close = event("ReviewMeetingHeld", "2025-09-12");
        assertThat(one(CASE, close)).isEqualTo(new Judged.Otherwise(CASE.get(2), close, ""));
        LogEvent next = event("ReviewMeetingHeld", "2026-09-09");
        assertThat(one(CASE, next)).isEqualTo(new Judged.New(next));
    }

    @Test
    void a_day_that_is_guessed_says_nothing_against_the_case_and_is_not_added() {
        assertThat(one(CASE, event("DecidedNotToAssess", "2025-12-31", "approximate", "day")))
                .isEqualTo(new Judged.There());
        assertThat(one(CASE, event("MediationHeld", "2025-03-01", "issue", "ASSESS", "approximate", "day")))
                .isEqualTo(new Judged.Guessed());
    }

    @Test
    void placements_keep_the_numbers_of_the_case() {
        List<Judged> judged = BesideCase.of(
                CASE,
                List.of(
                        event("PlacementStarted", "2025-09-01", "placement", "1", "urn", "654321"),
                        event("PlacementStarted", "2024-09-02", "placement", "2", "urn", "123456"),
                        event("PlacementEnded", "2025-07-20", "placement", "2"),
                        event("PlacementEnded", "2026-01-09", "placement", "1")));
        assertThat(judged)
                .containsExactly(
                        new Judged.New(event("PlacementStarted", "2025-09-01", "placement", "2", "urn", "654321")),
                        new Judged.There(),
                        new Judged.New(event("PlacementEnded", "2025-07-20", "placement", "1")),
                        new Judged.New(event("PlacementEnded", "2026-01-09", "placement", "2")));
    }
}
