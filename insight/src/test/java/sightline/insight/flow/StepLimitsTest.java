package sightline.insight.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.journey.event.EventName.ADVICE_RECEIVED;
import static sightline.journey.event.EventName.ADVICE_REQUESTED;
import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;
import static sightline.journey.event.EventName.REVIEW_REPORT_SENT;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.journey.event.EventName;
import sightline.journey.law.LawBook;
import sightline.journey.time.Limit;

class StepLimitsTest {

    private static final StepLimits TODAY = new StepLimits(LawBook.england(), LocalDate.of(2026, 1, 1));

    @Test
    void a_step_that_is_a_whole_duty_has_the_limit_of_the_law_s_file() {
        assertThat(words(TODAY, BROUGHT_TO_ATTENTION, DECIDED_NOT_TO_ASSESS)).contains("6 weeks");
        assertThat(words(TODAY, REQUEST_RECEIVED, FINAL_PLAN_ISSUED)).contains("20 weeks");
        assertThat(words(TODAY, REVIEW_MEETING_HELD, REVIEW_REPORT_SENT)).contains("2 weeks");
        assertThat(words(TODAY, AMENDMENT_NOTICE_SENT, AMENDED_PLAN_ISSUED)).contains("8 weeks");
    }

    @Test
    void other_steps_have_none_and_neither_has_a_day_before_the_law() {
        assertThat(words(TODAY, ADVICE_REQUESTED, ADVICE_RECEIVED)).isEmpty();
        assertThat(words(TODAY, FINAL_PLAN_ISSUED, REVIEW_MEETING_HELD)).isEmpty();
        StepLimits before = new StepLimits(LawBook.england(), LocalDate.of(2013, 1, 1));
        assertThat(words(before, REQUEST_RECEIVED, FINAL_PLAN_ISSUED)).isEmpty();
    }

    private static Optional<String> words(StepLimits limits, EventName from, EventName to) {
        return limits.of(new Flow.Arrow(from, to, 1, new GapFigures(1, 7, 7, 7, 7, 0)))
                .map(Limit::words);
    }
}
