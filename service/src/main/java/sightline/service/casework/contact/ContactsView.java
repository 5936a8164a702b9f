package sightline.service.casework.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.casework.journal.CaseFile;

/**
 * What the page of a case's contacts shows.
 *
 * @param file the case
 * @param today the day
 * @param contacts waiting ones first
 * @param accounts names of accounts by number
 * @param form to write down another
 * @param trouble with an answer that could not be kept
 */
public record ContactsView(
        CaseFile file,
        LocalDate today,
        List<Contact> contacts,
        Map<Long, String> accounts,
        ContactForm form,
        Optional<Trouble> trouble) {

    /**
     * An answer that could not be kept as it was sent.
     *
     * @param contact which contact
     * @param words what was typed
     * @param why what stands against it
     */
    public record Trouble(long contact, String words, String why) {}

    /** Those that wait for an answer. */
    public List<Contact> waiting() {
        return contacts.stream().filter(one -> one.answer().isEmpty()).toList();
    }

    /** Those that were answered. */
    public List<Contact> answered() {
        return contacts.stream().filter(one -> one.answer().isPresent()).toList();
    }

    /** How long the family waited, or has been waiting. */
    public String wait(Contact contact) {
        return ReplyTime.words(contact.day(), contact.answered().orElse(today));
    }

    /** Who wrote something. */
    public String who(Optional<Long> account) {
        return account.map(id -> accounts.getOrDefault(id, "somebody who has left"))
                .orElse("Sightline");
    }

    /** What was typed into the answer of a contact. */
    public String typed(Contact contact) {
        return trouble.filter(with -> with.contact() == contact.id())
                .map(Trouble::words)
                .orElse("");
    }
}
