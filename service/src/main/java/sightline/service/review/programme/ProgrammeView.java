package sightline.service.review.programme;

import java.util.List;

/**
 * The work programme.
 *
 * @param topics the highest score first
 */
public record ProgrammeView(List<Topic> topics) {

    /** Topics of which this became. */
    public List<Topic> of(Decision decision) {
        return topics.stream()
                .filter(topic -> topic.decided().decision() == decision)
                .toList();
    }

    /** "4 topics: 2 not decided, 1 taken, 1 left." */
    public String words() {
        List<String> parts = java.util.Arrays.stream(Decision.values())
                .filter(decision -> !of(decision).isEmpty())
                .map(decision -> of(decision).size() + " " + decision.words().toLowerCase(java.util.Locale.UK))
                .toList();
        return "%s: %s."
                .formatted(topics.size() == 1 ? "1 topic" : topics.size() + " topics", String.join(", ", parts));
    }
}
