package sightline.service.casework.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed about a person on a case.
 *
 * @param typed the fields
 * @param party what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record PartyForm(Typed typed, Optional<Party> party, List<Mistake> mistakes) {

    /** How people belong to a case. */
    public static final List<Choice> PARTS = Arrays.stream(PartyRole.values())
            .map(part -> new Choice(part.name(), part.words()))
            .toList();

    private static final List<String> LINES = List.of("name", "relation", "phone", "email", "address");
    private static final List<Integer> LONGEST = List.of(200, 200, 60, 254, 1000);

    static PartyForm empty() {
        return new PartyForm(Typed.NOTHING, Optional.empty(), List.of());
    }

    static PartyForm of(Party party) {
        Typed typed = Typed.NOTHING
                .with("part", party.part().name())
                .with("name", party.name())
                .with("relation", party.relation())
                .with("phone", party.reach().phone())
                .with("email", party.reach().email())
                .with("address", party.reach().address())
                .with("confidential", String.valueOf(party.reach().confidential()))
                .with("version", String.valueOf(party.version()));
        return new PartyForm(typed, Optional.of(party), List.of());
    }

    static PartyForm of(long id, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<PartyRole> part = Arrays.stream(PartyRole.values())
                .filter(one -> one.name().equals(typed.text("part")))
                .findFirst();
        if (part.isEmpty()) {
            mistakes.add(new Mistake("part", "Choose how they belong to the case"));
        }
        if (typed.text("name").isEmpty()) {
            mistakes.add(new Mistake("name", "Enter their name"));
        }
        for (int i = 0; i < LINES.size(); i++) {
            if (typed.text(LINES.get(i)).length() > LONGEST.get(i)) {
                mistakes.add(new Mistake(
                        LINES.get(i),
                        "The %s must have at most %d characters".formatted(LINES.get(i), LONGEST.get(i))));
            }
        }
        if (typed.some("email").isPresent() && !typed.text("email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            mistakes.add(new Mistake("email", "Enter an email address, like name@example.org, or leave it empty"));
        }
        Optional<Party> party = mistakes.isEmpty() ? part.map(as -> party(id, as, typed)) : Optional.empty();
        return new PartyForm(typed, party, List.copyOf(mistakes));
    }

    private static Party party(long id, PartyRole part, Typed typed) {
        String version = typed.text("version");
        return new Party(
                id,
                part,
                typed.text("name"),
                typed.text("relation"),
                new Party.Reach(
                        typed.text("phone"),
                        typed.text("email"),
                        typed.text("address"),
                        typed.text("confidential").equals("true")),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0);
    }

    PartyForm withVersion(long version) {
        return new PartyForm(typed.with("version", String.valueOf(version)), party, mistakes);
    }
}
