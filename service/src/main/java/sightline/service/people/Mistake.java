package sightline.service.people;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One thing to mend in a form.
 *
 * @param field the field's name, which is also its id on the page
 * @param words what is wrong and what to do
 */
public record Mistake(String field, String words) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** What is wrong with one field, if anything is. */
    public static Optional<String> at(String field, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(m -> m.field().equals(field))
                .map(Mistake::words)
                .findFirst();
    }
}
