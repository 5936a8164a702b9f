package sightline.service.improvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.papers.report.Report;
import sightline.papers.report.Words;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.shown.Line;

/** What a monitoring report says: what changed, what is late, what to ask. */
final class MonitoringReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);
    private static final Period YEAR = new Period(LocalDate.of(2025, 2, 15), TODAY);

    private static final Origin PAPER = new Origin(
            "990",
            1,
            OriginKind.REVIEW,
            "Waits",
            "Children Committee",
            LocalDate.of(2025, 1, 10),
            Optional.empty(),
            Optional.empty(),
            "",
            true,
            Optional.empty(),
            0);

    private static Chain chain(List<Answer> answers, List<Action> actions) {
        Recommendation one = new Recommendation(
                7,
                1,
                1,
                "R1",
                "Call each family.",
                List.of(),
                new Recommendation.Aim(Addressee.EXECUTIVE, "Head of SEND", Optional.empty(), "", "", ""),
                Optional.empty());
        Duty duty = new Duty(
                1,
                Duty.Clock.EXECUTIVE,
                LocalDate.of(2025, 1, 12),
                LocalDate.of(2025, 1, 20),
                true,
                answers.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(2025, 3, 1)),
                0);
        return new Chain(PAPER, one, List.of(duty), answers, actions, List.of(), List.of());
    }

    private static Answer answer(Verdict verdict) {
        return new Answer(
                7, "", 1, verdict, "Why.", Optional.empty(), Optional.empty(), "", "", LocalDate.of(2025, 3, 1));
    }

    private static Action action(Stage stage, LocalDate day, LocalDate due) {
        return new Action(
                3,
                "A call each fortnight.",
                Optional.of(new Post(1, "Head of SEND")),
                Optional.empty(),
                Optional.of(due),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Action.From(7, "")),
                List.of(new Action.Move(stage, day, "A step.")),
                1);
    }

    private static ToAsk toAsk(Chain chain) {
        return new ToAsk(Line.of(chain, TODAY));
    }

    @Test
    void an_answer_is_late_two_months_after_the_later_of_report_and_notice() {
        Chain silent = chain(List.of(), List.of());
        assertThat(new ToAsk(Line.of(silent, LocalDate.of(2025, 3, 19))).late()).isEmpty();
        assertThat(new ToAsk(Line.of(silent, LocalDate.of(2025, 3, 20))).late())
                .contains("The answer was due on 19 March 2025.");
        assertThat(toAsk(silent).question()).contains("has had no answer");
    }

    @Test
    void noting_is_not_accepting() {
        Chain noted = chain(List.of(answer(Verdict.NOTED)), List.of());
        assertThat(toAsk(noted).question()).contains("was not taken up");
    }

    @Test
    void each_state_has_its_question() {
        Chain agreed = chain(List.of(answer(Verdict.AGREED)), List.of());
        assertThat(toAsk(agreed).question()).isEqualTo("R1: it was agreed. Who does what about it, and by when?");
        Chain late = chain(
                List.of(answer(Verdict.AGREED)),
                List.of(action(Stage.UNDER_WAY, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31))));
        assertThat(toAsk(late).late())
                .hasValueSatisfying(words -> assertThat(words).contains("31 January 2026"));
        Chain still = chain(
                List.of(answer(Verdict.AGREED)),
                List.of(action(Stage.UNDER_WAY, LocalDate.of(2025, 6, 1), LocalDate.of(2026, 6, 1))));
        assertThat(toAsk(still).late())
                .hasValueSatisfying(words -> assertThat(words).contains("has not moved since 1 June 2025"));
        Chain done = chain(
                List.of(answer(Verdict.AGREED)),
                List.of(action(Stage.DONE, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1))));
        assertThat(toAsk(done).late()).isEmpty();
        assertThat(toAsk(done).question()).contains("how do you know that it changes anything");
    }

    @Test
    void changes_stand_in_the_order_of_their_days_and_only_of_the_period() {
        Chain chain = chain(
                List.of(answer(Verdict.AGREED)),
                List.of(action(Stage.UNDER_WAY, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 6, 1))));
        assertThat(Changes.in(List.of(chain), YEAR))
                .containsExactly(
                        "1 March 2025. R1 (Waits) was answered: agreed.",
                        "1 April 2025. R1 (Waits): A call each fortnight is now under way. A step.");
        assertThat(Changes.in(List.of(chain), new Period(TODAY, TODAY))).isEmpty();
    }

    @Test
    void every_issue_is_a_sound_report_also_where_there_is_nothing_to_say() {
        for (Issue issue : Issue.values()) {
            for (List<Chain> chains : List.of(List.<Chain>of(), List.of(chain(List.of(), List.of())))) {
                Report report = MonitoringReport.of(issue, YEAR, "Exemplar", chains, List.of());
                assertThat(report.faults()).isEmpty();
                assertThat(String.join("\n", Words.of(report))).contains("Where each recommendation stands");
            }
        }
    }
}
