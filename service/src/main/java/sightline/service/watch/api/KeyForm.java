package sightline.service.watch.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;
import sightline.service.people.Role;

/**
 * What an administrator typed about a new key.
 *
 * @param name what it is for
 * @param role what it may see
 * @param authority of which authority
 * @param days how long it is good
 * @param mistakes to mend first
 */
public record KeyForm(String name, String role, String authority, String days, List<Mistake> mistakes) {

    private static final int LONGEST_NAME = 100;
    private static final Map<String, Long> DAYS = Map.of("30", 30L, "90", 90L, "365", 365L);
    private static final List<Role> ROLES = List.of(
            Role.SCRUTINY_OFFICER,
            Role.COMMITTEE_MEMBER,
            Role.CABINET_MEMBER,
            Role.DIRECTOR,
            Role.SEND_MANAGER,
            Role.ANALYST);

    static KeyForm empty() {
        return new KeyForm("", "", "", "90", List.of());
    }

    /** The same with what is wrong with it. */
    KeyForm checked(boolean isKept) {
        List<Mistake> wrong = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.add(new Mistake("name", "Say in a few words which program the key is for"));
        }
        if (chosen().isEmpty()) {
            wrong.add(new Mistake("role", "Choose what the key may see"));
        }
        if (!isKept) {
            wrong.add(
                    new Mistake("authority", "Enter the code of an authority whose cases are kept here, such as 990"));
        }
        if (!DAYS.containsKey(days)) {
            wrong.add(new Mistake("days", "Choose how long the key is good"));
        }
        return new KeyForm(name, role, authority, days, wrong);
    }

    /** The role that was chosen. */
    Optional<Role> chosen() {
        return ROLES.stream().filter(one -> one.slug().equals(role)).findFirst();
    }

    /** How many days it is to be good. */
    long goodFor() {
        return DAYS.getOrDefault(days, 0L);
    }

    /** The roles that a key can have. */
    public List<Choice> roles() {
        return ROLES.stream().map(one -> new Choice(one.slug(), one.words())).toList();
    }

    /** How long it can be good. */
    public List<Choice> terms() {
        return Arrays.asList(new Choice("30", "30 days"), new Choice("90", "90 days"), new Choice("365", "A year"));
    }

    /** Whether anything is to be mended. */
    public boolean hasMistakes() {
        return !mistakes.isEmpty();
    }
}
