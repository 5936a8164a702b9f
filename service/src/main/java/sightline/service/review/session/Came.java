package sightline.service.review.session;

import java.util.Arrays;
import java.util.List;
import sightline.service.page.form.Choice;

/** Whether somebody was there. */
public enum Came {
    UNKNOWN("Not noted yet"),
    CAME("Came"),
    REMOTE("Joined by video or phone"),
    APOLOGIES("Sent apologies"),
    ABSENT("Did not come");

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(came -> new Choice(came.name(), came.words()))
            .toList();

    private final String words;

    Came(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether they took part. */
    public boolean tookPart() {
        return this == CAME || this == REMOTE;
    }
}
