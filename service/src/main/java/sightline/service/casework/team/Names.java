package sightline.service.casework.team;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/** What is wrong with a name that somebody typed. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static List<Mistake> mistakes(String name) {
        return about(name).map(words -> List.of(new Mistake("name", words))).orElse(List.of());
    }

    private static Optional<String> about(String name) {
        if (name.isBlank()) {
            return Optional.of("Enter a name");
        }
        if (name.length() > LONGEST) {
            return Optional.of("The name must have at most %d characters".formatted(LONGEST));
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? Optional.of("The name has signs in it that can't be shown. Type it instead of pasting it")
                : Optional.empty();
    }
}
