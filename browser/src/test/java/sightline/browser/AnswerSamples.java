package sightline.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sightline.service.people.Role;

/**
 * Which addresses to open for recommendations, their answers and their clocks: the demonstration's first paper and what it
 * recommends: one without parts, one with parts, one that was not agreed, one that was put off.
 */
final class AnswerSamples {

    private AnswerSamples() {}

    static Map<String, List<String>> all() {
        return Map.of(
                "/recommendations/{id}",
                List.of("/recommendations/7", "/recommendations/12", "/recommendations/13", "/recommendations/14"),
                "/recommendations/{id}/answer",
                List.of("/recommendations/7/answer", "/recommendations/12/answer?part=b"),
                "/recommendations/answers/{origin}",
                List.of("/recommendations/answers/1"),
                "/recommendations/duty/{origin}",
                List.of("/recommendations/duty/1", "/recommendations/duty/1?clock=HEALTH"),
                "/recommendations/decision/{origin}",
                List.of("/recommendations/decision/1", "/recommendations/decision/2"),
                "/recommendations/decision/{origin}/edit",
                List.of("/recommendations/decision/1/edit"),
                "/recommendations/papers/{origin}",
                List.of("/recommendations/papers/1", "/recommendations/papers/2"),
                "/recommendations/voices/{report}",
                List.of("/recommendations/voices/1", "/recommendations/voices/2"));
    }

    /** States that matter, beside the pages themselves. */
    static Stream<Stop> states() {
        return Stream.of(
                Stop.at("/recommendations?answer=NOT_AGREED"),
                Stop.at("/recommendations?late=yes"),
                Stop.at("/recommendations?paper=nothing"),
                Stop.at("/recommendations/999999", 404),
                Stop.at("/recommendations/7", Role.SCRUTINY_OFFICER),
                Stop.after(
                        "an answer without reasons",
                        Role.CABINET_MEMBER,
                        422,
                        v -> v.opens("/recommendations/2/answer")
                                .types("Reasons", " ")
                                .presses("Save as a new version")),
                Stop.after(
                        "an answer with a name in it",
                        Role.CABINET_MEMBER,
                        422,
                        v -> v.opens("/recommendations/2/answer")
                                .types("Reasons", "As Mrs Finch told us, a week is enough.")
                                .presses("Save as a new version")),
                Stop.after("a repeat with a name in the reason", Role.SCRUTINY_OFFICER, 422, v -> {
                    v.opens("/recommendations/18");
                    v.main()
                            .locator("#repeats ~ .sl-told input[type=text]")
                            .first()
                            .fill("Mrs Finch said so.");
                    v.main().locator("button[value=UNLIKE]").first().click();
                    v.arrives();
                }),
                Stop.after(
                        "a decision without words",
                        Role.DIRECTOR,
                        422,
                        v -> v.opens("/recommendations/decision/2/edit").presses("Save the decision")));
    }
}
