package sightline.service.review.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;

/** Why a plan is left out of a sample. */
public enum Ground {
    TRIBUNAL("A tribunal appeal is open", true),
    NO_TEXT("The text of the plan is not kept in Sightline", true),
    COMPLAINT("A complaint is open", false),
    FAMILY_ASKED("The family asked not to be sampled", false),
    RECOGNISABLE("The family could be recognised even without names", false),
    OTHER("Another reason", false);

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(ground -> new Choice(ground.name(), ground.words()))
            .toList();

    /** Those that the case's own data can tell, so that they can be left out before the draw. */
    public static final List<Ground> KNOWN_BEFORE =
            Arrays.stream(values()).filter(ground -> ground.knownBefore).toList();

    private final String words;
    private final boolean knownBefore;

    Ground(String words, boolean knownBefore) {
        this.words = words;
        this.knownBefore = knownBefore;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Its name in forms. */
    public String field() {
        return "without-" + name();
    }

    /** The one of that name. */
    public static Optional<Ground> of(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
