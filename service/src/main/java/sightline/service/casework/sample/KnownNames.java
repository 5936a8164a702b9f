package sightline.service.casework.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.service.casework.contact.Contacts;
import sightline.service.casework.field.FormLists;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.AccountNames;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Written;
import sightline.service.casework.party.Parties;
import sightline.service.casework.party.Party;
import sightline.service.casework.work.Colleagues;
import sightline.service.page.form.Choice;

/** Gathers what a case's own data knows and nobody outside may read. */
@Component
final class KnownNames {

    static final String CHILD = "[the child]";
    static final String PARENT = "[a parent]";
    static final String SCHOOL = "[a school]";
    static final String STAFF = "[a member of staff]";
    private static final String PROFESSIONAL = "[a professional]";
    private static final String RELATIVE = "[a relative]";
    private static final String ADDRESS = "[an address]";
    private static final String NUMBER = "[a number]";
    private static final int SHORTEST_LINE = 6;

    private final Parties parties;
    private final Contacts contacts;
    private final FormLists lists;
    private final AccountNames accounts;
    private final Colleagues colleagues;

    KnownNames(Parties parties, Contacts contacts, FormLists lists, AccountNames accounts, Colleagues colleagues) {
        this.parties = parties;
        this.contacts = contacts;
        this.lists = lists;
        this.accounts = accounts;
        this.colleagues = colleagues;
    }

    /** The veil for the plan of a case. */
    Veil of(Desk desk, CaseFile file) {
        List<Mask> masks = new ArrayList<>(shapes(file));
        List<Mask> names = new ArrayList<>();
        file.person().ifPresent(person -> {
            names.addAll(NameParts.ofPerson(person.name(), CHILD));
            names.addAll(NameParts.ofPerson(person.surname() + " " + person.forename(), CHILD));
        });
        parties.of(desk, file.id().person()).forEach(party -> names.addAll(of(party)));
        contacts.of(desk, file.id().journey()).stream()
                .map(contact -> contact.from().split(",", 2)[0].strip())
                .filter(NameParts::isOneOfAPerson)
                .forEach(name -> names.addAll(NameParts.ofPerson(name, PARENT)));
        settings(desk, file).forEach(names::add);
        staff(desk, file).forEach(names::add);
        // The longer first, so that a whole name is one place-holder and not two.
        names.sort(
                Comparator.comparingInt((Mask mask) -> -mask.found().pattern().length()));
        masks.addAll(names);
        return new Veil(List.copyOf(masks));
    }

    private static List<Mask> shapes(CaseFile file) {
        List<Mask> masks = new ArrayList<>(Shapes.ALL);
        file.person().ifPresent(person -> masks.addAll(Birthday.of(person.born())));
        masks.add(Mask.words(file.id().person(), NUMBER));
        masks.add(Mask.words(file.id().journey(), NUMBER));
        return masks;
    }

    private static List<Mask> of(Party party) {
        String instead = switch (party.part()) {
            case PARENT -> PARENT;
            case YOUNG_PERSON -> CHILD;
            case SENCO -> STAFF;
            case ADVISER -> PROFESSIONAL;
            case OTHER -> RELATIVE;
        };
        List<Mask> masks = new ArrayList<>(NameParts.ofPerson(party.name(), instead));
        if (isSchool(party.relation())) {
            masks.addAll(NameParts.ofPlace(party.relation(), SCHOOL));
        }
        party.reach()
                .address()
                .lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .forEach(line -> masks.add(Mask.words(line, ADDRESS)));
        return masks;
    }

    private static boolean isSchool(String relation) {
        String small = relation.toLowerCase(Locale.ROOT);
        return Stream.of(" school", " academy", " college", " nursery").anyMatch(small::contains)
                && !small.startsWith("at the ");
    }

    /** The settings of this case whole and in parts; all others of the authority by their whole names. */
    private Stream<Mask> settings(Desk desk, CaseFile file) {
        List<String> codes = file.written().stream()
                .map(Written::event)
                .flatMap(event -> event.at().detail().value("setting").stream())
                .distinct()
                .toList();
        Stream<Mask> own = lists.settings(desk.authority(), codes).values().stream()
                .flatMap(name -> NameParts.ofPlace(name, SCHOOL).stream());
        Stream<Mask> all =
                lists.settings(desk.authority()).stream().map(Choice::words).map(name -> Mask.words(name, SCHOOL));
        return Stream.of(codes.stream().map(code -> Mask.words(code, SCHOOL)), own, all)
                .flatMap(masks -> masks);
    }

    /** Whoever has the case or wrote in it, by each part of their name; the rest of the team by the whole of it. */
    private Stream<Mask> staff(Desk desk, CaseFile file) {
        List<Long> onTheCase = Stream.concat(
                        file.officer().stream(),
                        file.written().stream().map(Written::author).flatMap(Optional::stream))
                .distinct()
                .toList();
        return Stream.concat(
                accounts.of(onTheCase).values().stream().flatMap(name -> NameParts.ofPerson(name, STAFF).stream()),
                colleagues.of(desk.authority()).stream().map(colleague -> Mask.words(colleague.name(), STAFF)));
    }
}
