package sightline.service.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What somebody is here to do; the list is the product's own, and a person may hold several. */
public enum Role {
    SCRUTINY_OFFICER("Scrutiny officer"),
    COMMITTEE_MEMBER("Committee member"),
    CABINET_MEMBER("Cabinet member"),
    DIRECTOR("Director"),
    SEND_MANAGER("SEND service manager"),
    CASE_OFFICER("Case officer"),
    ADVISER("Adviser"),
    FAMILY("Parent, carer or young person"),
    ANALYST("Performance analyst"),
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role as people read it. */
    public String words() {
        return words;
    }

    /** Several roles as people read them, in the order of this list. */
    public static List<String> words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::words).toList();
    }

    /** The role's name in addresses and forms: {@code scrutiny-officer}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
