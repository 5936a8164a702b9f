package sightline.service.people.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.people.Email;
import sightline.service.people.Role;

/** The invented people of the demonstration, one a role; anywhere else there are none. */
@Component
@Order(10) // before what needs them
public final class DemoPeople implements ApplicationRunner {

    /** The password of each of them. */
    public static final String PASSWORD = "sightline-demo";

    private final Accounts accounts;
    private final People people;
    private final Passwords passwords;
    private final boolean demonstration;

    DemoPeople(
            Accounts accounts,
            People people,
            Passwords passwords,
            @Value("${sightline.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.demonstration = demonstration;
    }

    /** Creates those who are missing when the application starts. */
    @Override
    public void run(ApplicationArguments arguments) {
        List<DemoPerson> missing = all().stream()
                .filter(p -> accounts.withEmail(new Email(p.email())).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            Secret secret = passwords.own(PASSWORD);
            missing.forEach(
                    p -> people.add(new NewPerson(new Email(p.email()), p.name(), Set.of(p.role())), secret, true));
        }
    }

    /** Whom one can sign in as; nobody unless this is the demonstration. */
    public List<DemoPerson> all() {
        return demonstration
                ? Arrays.stream(Role.values()).map(DemoPeople::person).toList()
                : List.of();
    }

    private static DemoPerson person(Role role) {
        return new DemoPerson(name(role), role, role.slug() + "@exemplar.example", PASSWORD);
    }

    private static String name(Role role) {
        return switch (role) {
            case SCRUTINY_OFFICER -> "Maren Oldcastle";
            case COMMITTEE_MEMBER -> "Tobias Wexcombe";
            case CABINET_MEMBER -> "Ines Farrowdale";
            case DIRECTOR -> "Gwilym Astonbury";
            case SEND_MANAGER -> "Priya Thornlea";
            case CASE_OFFICER -> "Callum Westerby";
            case ADVISER -> "Adaeze Millbrook";
            case FAMILY -> "Rosalind Penhaven";
            case ANALYST -> "Yusuf Cranleigh";
            case ADMINISTRATOR -> "Hester Quillfeather";
        };
    }
}
