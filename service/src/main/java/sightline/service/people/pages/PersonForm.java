package sightline.service.people.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.service.people.Email;
import sightline.service.people.Mistake;
import sightline.service.people.Role;

/**
 * What an administrator typed about a person.
 *
 * @param name as pages will show it
 * @param email to sign in with
 * @param roles that are ticked
 * @param mistakes to mend first
 */
public record PersonForm(String name, String email, Set<Role> roles, List<Mistake> mistakes) {

    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String ROLES = "roles";

    private static final int LONGEST_NAME = 100;

    static PersonForm empty() {
        return new PersonForm("", "", Set.of(), List.of());
    }

    /** What was typed, with what is wrong with it. */
    static PersonForm of(String name, String email, List<String> slugs) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(r -> slugs.contains(r.slug())).forEach(roles::add);
        List<Mistake> mistakes = new ArrayList<>();
        String stripped = name.strip();
        aboutName(stripped).ifPresent(words -> mistakes.add(new Mistake(NAME, words)));
        if (Email.of(email).isEmpty()) {
            mistakes.add(new Mistake(EMAIL, "Enter an email address, like name@example.org"));
        }
        if (roles.isEmpty()) {
            mistakes.add(new Mistake(ROLES, "Select at least one role"));
        }
        return new PersonForm(stripped, email.strip(), roles, mistakes);
    }

    private static Optional<String> aboutName(String name) {
        if (name.isEmpty()) {
            return Optional.of("Enter the person's name");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("The name must have at most %d characters".formatted(LONGEST_NAME));
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? Optional.of("The name has signs in it that can't be shown. Type it instead of pasting it")
                : Optional.empty();
    }

    PersonForm with(Mistake mistake) {
        return new PersonForm(name, email, roles, List.of(mistake));
    }

    /** Whether anything is to be mended. */
    public boolean hasMistakes() {
        return !mistakes.isEmpty();
    }
}
