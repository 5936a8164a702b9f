package sightline.service.review.programme;

import java.util.List;
import java.util.Locale;
import sightline.service.page.form.Choice;

/** By what a topic is weighed, from 0 to 3 each. */
public enum Criterion {
    CONCERN("Public concern", "Do people who live here say that it matters?"),
    IMPACT("Impact", "How many people does it touch, and how hard?"),
    CHANGE("Can we change it", "Does the council, or a partner who listens, have the power?"),
    TIMELY("Timely", "Is now the moment, and does nobody else look at it?"),
    PLAN("Fits the corporate plan", "Does it serve what the council has set itself?");

    /** The most that one criterion can bring. */
    public static final int MOST = 3;

    /** The scores as answers of a form. */
    public static final List<Choice> SCORES = List.of(
            new Choice("0", "0, not at all"),
            new Choice("1", "1, a little"),
            new Choice("2", "2, clearly"),
            new Choice("3", "3, very much"));

    private final String words;
    private final String question;

    Criterion(String words, String question) {
        this.words = words;
        this.question = question;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What is asked. */
    public String question() {
        return question;
    }

    /** The name of its field in a form. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
