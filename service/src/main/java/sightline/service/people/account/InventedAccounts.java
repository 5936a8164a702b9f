package sightline.service.people.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sightline.service.people.Email;
import sightline.service.people.InventedPeople;
import sightline.service.people.Role;

/** Makes and finds the accounts of invented people. */
@Component
final class InventedAccounts implements InventedPeople {

    private static final String DOMAIN = "@exemplar.example";

    private final DemoPeople demonstration;
    private final Accounts accounts;
    private final People people;
    private final Passwords passwords;

    InventedAccounts(DemoPeople demonstration, Accounts accounts, People people, Passwords passwords) {
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    public List<Offered> offered() {
        return demonstration.all().stream()
                .flatMap(person ->
                        withAddress(person.email()).stream().map(account -> new Offered(account, person.role())))
                .toList();
    }

    @Override
    public List<Long> more(List<String> names, Role role) {
        Secret secret = passwords.own(DemoPeople.PASSWORD);
        return names.stream().flatMap(name -> one(name, role, secret).stream()).toList();
    }

    private Optional<Long> one(String name, Role role, Secret secret) {
        Email email = new Email(name.toLowerCase(Locale.ROOT).replace(' ', '.') + DOMAIN);
        return people.add(new NewPerson(email, name, Set.of(role)), secret, true)
                .or(() -> withAddress(email.address()));
    }

    private Optional<Long> withAddress(String email) {
        return accounts.withEmail(new Email(email))
                .map(account -> account.person().id());
    }
}
