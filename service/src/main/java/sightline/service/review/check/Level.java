package sightline.service.review.check;

import java.util.Locale;

/** How much weight a message has. None of them blocks anything. */
public enum Level {
    ERROR("Errors", "Mend these, or say why they may stand, before the report goes out."),
    WARNING("Warnings", "A careful reader would ask about these."),
    ADVICE("Advice", "Worth a thought; the judgement is yours.");

    private final String words;
    private final String hint;

    Level(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** As people read it above its messages. */
    public String words() {
        return words;
    }

    /** What to do about them. */
    public String hint() {
        return hint;
    }

    /** Its name in style sheets. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
