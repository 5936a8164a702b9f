package sightline.service.review.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;

/** What a sample is drawn from. */
public enum FrameKind {
    PLANS_ISSUED("Plans first issued between two days"),
    REVIEWS_HELD("Plans whose annual review was held between two days");

    /** Both as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    private final String words;

    FrameKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The one of that name. */
    public static Optional<FrameKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
