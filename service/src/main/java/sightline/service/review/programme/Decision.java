package sightline.service.review.programme;

import java.util.List;
import sightline.service.page.form.Choice;

/** What became of a topic. */
public enum Decision {
    OPEN("Not decided"),
    TAKEN("Taken"),
    LATER("Later"),
    ELSEWHERE("Sent elsewhere"),
    LEFT("Left");

    /** What the committee can decide. */
    public static final List<Choice> CHOICES = List.of(
            new Choice("TAKEN", "Taken: scrutiny looks into it"),
            new Choice("LATER", "Later: it stays on the programme"),
            new Choice("ELSEWHERE", "Sent elsewhere: somebody else is better placed"),
            new Choice("LEFT", "Left: scrutiny does not look into it"),
            new Choice("OPEN", "Open again: the decision is taken back"));

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
