package sightline.service.casework.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Members;
import sightline.service.people.InventedPeople;
import sightline.service.people.Role;

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

    private final InventedPeople people;
    private final Members members;

    DemoStaff(InventedPeople people, Members members) {
        this.people = people;
        this.members = members;
    }

    /** Gives everybody a place. */
    void place(String authority) {
        people.offered().forEach(person -> members.place(person.account(), authority, organisation(person.role())));
    }

    /**
     * The accounts of all case officers; the first is the one that the demonstration offers for signing in.
     *
     * @param cases how many they share: one officer for every five hundred, and never fewer than eight
     */
    List<Long> officers(String authority, int cases) {
        List<Long> officers = new ArrayList<>(people.offered().stream()
                .filter(person -> person.role() == Role.CASE_OFFICER)
                .map(InventedPeople.Offered::account)
                .toList());
        officers.addAll(people.more(names(authority, cases), Role.CASE_OFFICER));
        officers.forEach(officer -> members.place(officer, authority, Optional.empty()));
        return officers;
    }

    /** Names of colleagues; more than the first seven are made up by number. */
    private static List<String> names(String authority, int cases) {
        return IntStream.range(0, Math.max(COLLEAGUES.size(), cases / CASES_OF_ONE))
                .mapToObj(i -> i < COLLEAGUES.size() ? COLLEAGUES.get(i) : InventedNames.officer(authority, i))
                .toList();
    }

    private static Optional<String> organisation(Role role) {
        return role == Role.ADVISER ? Optional.of(DemoOrganisations.PSYCHOLOGISTS) : Optional.empty();
    }
}
