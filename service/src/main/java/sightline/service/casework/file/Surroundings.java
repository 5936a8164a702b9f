package sightline.service.casework.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.journey.event.Event;
import sightline.service.casework.contact.Contact;
import sightline.service.casework.contact.Contacts;
import sightline.service.casework.field.FormLists;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.AccountNames;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Written;
import sightline.service.casework.party.Parties;

/** What stands around a case beside its events: people, messages, reminders, and the names of places and accounts. */
@Component
final class Surroundings {

    private final Parties parties;
    private final Contacts contacts;
    private final Chases chases;
    private final FormLists lists;
    private final AccountNames accounts;

    Surroundings(Parties parties, Contacts contacts, Chases chases, FormLists lists, AccountNames accounts) {
        this.parties = parties;
        this.contacts = contacts;
        this.chases = chases;
        this.lists = lists;
        this.accounts = accounts;
    }

    /**
     * What was found.
     *
     * @param around for the page
     * @param chases reminders of advisers
     */
    record Found(CaseView.Around around, List<Chase> chases) {}

    Found of(Desk desk, CaseFile file, List<Event> known) {
        String journey = file.id().journey();
        List<Contact> messages = contacts.of(desk, journey);
        Map<String, String> settings = settings(desk, file, known);
        Map<Long, String> names = accounts.of(Stream.of(
                        file.officer().stream(),
                        file.written().stream().map(Written::author).flatMap(Optional::stream),
                        messages.stream().flatMap(one -> one.author().stream()))
                .flatMap(all -> all)
                .toList());
        Optional<String> setting = last(known).map(code -> settings.getOrDefault(code, code));
        return new Found(
                new CaseView.Around(parties.of(desk, file.id().person()), messages, settings, names, setting),
                chases.of(desk, journey));
    }

    private Map<String, String> settings(Desk desk, CaseFile file, List<Event> known) {
        return lists.settings(
                desk.authority(),
                Stream.concat(file.written().stream().map(Written::event), known.stream())
                        .flatMap(event -> event.at().detail().value("setting").stream())
                        .distinct()
                        .toList());
    }

    /** The setting that was named last. */
    private static Optional<String> last(List<Event> known) {
        return known.stream()
                .flatMap(event -> event.at().detail().value("setting").stream())
                .reduce((earlier, later) -> later);
    }
}
