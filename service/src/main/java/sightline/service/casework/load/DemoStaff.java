package sightline.service.casework.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Members;
import sightline.service.people.Role;
import sightline.service.people.account.Accounts;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;
import sightline.service.people.account.Email;
import sightline.service.people.account.NewPerson;
import sightline.service.people.account.Passwords;
import sightline.service.people.account.People;
import sightline.service.people.account.Secret;

/** Puts the demonstration's people to work in the invented authority, with more case officers beside them. */
@Component
final class DemoStaff {

    private static final List<String> COLLEAGUES = List.of(
            "Bronwen Hollis",
            "Dele Marchbank",
            "Edith Ravensworth",
            "Farid Copeland",
            "Greta Lindow",
            "Hamish Orme",
            "Imani Stackpole");

    private static final int CASES_OF_ONE = 500;

    private final DemoPeople demonstration;
    private final Accounts accounts;
    private final People people;
    private final Passwords passwords;
    private final Members members;

    DemoStaff(DemoPeople demonstration, Accounts accounts, People people, Passwords passwords, Members members) {
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.members = members;
    }

    /** Gives everybody a place. */
    void place(String authority) {
        for (DemoPerson person : demonstration.all()) {
            account(person.email())
                    .ifPresent(account -> members.place(account, authority, organisation(person.role())));
        }
    }

    /**
     * The accounts of all case officers; the first is the one that the demonstration offers for signing in.
     *
     * @param cases how many they share: one officer for every five hundred, and never fewer than eight
     */
    List<Long> officers(String authority, int cases) {
        List<Long> officers = new ArrayList<>();
        demonstration.all().stream()
                .filter(person -> person.role() == Role.CASE_OFFICER)
                .flatMap(person -> account(person.email()).stream())
                .forEach(officers::add);
        Secret secret = passwords.own(DemoPeople.PASSWORD);
        for (String name : names(authority, cases)) {
            Email email = new Email(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@exemplar.example");
            people.add(new NewPerson(email, name, Set.of(Role.CASE_OFFICER)), secret, true)
                    .or(() -> account(email.address()))
                    .ifPresent(officers::add);
        }
        officers.forEach(officer -> members.place(officer, authority, Optional.empty()));
        return officers;
    }

    /** Names of colleagues; more than the first seven are made up by number. */
    private static List<String> names(String authority, int cases) {
        return IntStream.range(0, Math.max(COLLEAGUES.size(), cases / CASES_OF_ONE))
                .mapToObj(i -> i < COLLEAGUES.size() ? COLLEAGUES.get(i) : InventedNames.officer(authority, i))
                .toList();
    }

    private Optional<Long> account(String email) {
        return accounts.withEmail(new Email(email))
                .map(account -> account.person().id());
    }

    private static Optional<String> organisation(Role role) {
        return role == Role.ADVISER ? Optional.of(DemoOrganisations.PSYCHOLOGISTS) : Optional.empty();
    }
}
