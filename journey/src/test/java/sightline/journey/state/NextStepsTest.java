package sightline.journey.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.event.EventName;
import sightline.journey.reckoner.Answer;

/** What the law allows next, and the reasons against the rest. */
final class NextStepsTest {

    private static final NextSteps NEXT = new NextSteps(Story.reckoner());

    private static Answer may(EventName event, String day, String... lines) {
        return NEXT.may(Story.of(lines), event, LocalDate.parse(day));
    }

    private static String why(Answer answer) {
        return answer instanceof Answer.No no ? no.why() : "yes";
    }

    @Test
    void an_assessment_can_be_agreed_once_it_was_asked_for() {
        assertThat(why(may(EventName.DECIDED_TO_ASSESS, "2025-02-01", "2025-01-08 RequestReceived")))
                .isEqualTo("yes");
        assertThat(why(may(EventName.DECIDED_TO_ASSESS, "2025-01-07", "2025-01-08 RequestReceived")))
                .isEqualTo("'Decided to assess' cannot follow while the journey stands at 'Not started'.");
    }

    @Test
    void a_plan_waits_for_the_family_and_says_until_when() {
        String[] lines = {"2024-10-21 RequestReceived", "2024-11-20 DecidedToAssess", "2025-02-03 DraftServed"};
        assertThat(why(may(EventName.FINAL_PLAN_ISSUED, "2025-02-17", lines)))
                .isEqualTo("The family may answer until 17 February 2025. Finish the plan after that.");
        assertThat(why(may(EventName.FINAL_PLAN_ISSUED, "2025-02-18", lines))).isEqualTo("yes");
    }

    @Test
    void a_plan_is_kept_until_the_time_for_an_appeal_is_over() {
        String[] lines = {
            "2024-10-21 RequestReceived", "2024-11-20 DecidedToAssess", "2025-02-03 DraftServed",
            "2025-03-01 FinalPlanIssued", "2025-06-10 CeaseConsulted", "2025-07-10 CeaseDecisionNotified"
        };
        assertThat(why(may(EventName.PLAN_CEASED, "2025-09-09", lines))).contains("10 September 2025");
        assertThat(why(may(EventName.PLAN_CEASED, "2025-09-10", lines))).isEqualTo("yes");
    }

    @Test
    void nobody_ends_a_plan_without_asking() {
        String[] lines = {
            "2024-10-21 RequestReceived",
            "2024-11-20 DecidedToAssess",
            "2025-02-03 DraftServed",
            "2025-03-01 FinalPlanIssued"
        };
        assertThat(why(may(EventName.CEASE_DECISION_NOTIFIED, "2025-07-10", lines)))
                .startsWith("Ask the family");
        assertThat(NEXT.allowed(Story.of(lines), LocalDate.of(2025, 7, 10)))
                .contains(EventName.REVIEW_MEETING_HELD, EventName.EXCEPTION_RECORDED)
                .doesNotContain(EventName.PLAN_CEASED, EventName.DECIDED_TO_ASSESS);
    }
}
