package sightline.service.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.journey.event.EventName;
import sightline.service.casework.contact.Contact;
import sightline.service.casework.contact.ReplyTime;
import sightline.service.casework.field.Choices;
import sightline.service.casework.file.picture.JourneyPicture;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Standing;
import sightline.service.casework.known.KnownFact;
import sightline.service.casework.party.Party;

/**
 * What the page of a case shows.
 *
 * @param file the case
 * @param today the day
 * @param standing where the journey stands
 * @param clocks every clock, in the order in which they started
 * @param next which events may lead on from here
 * @param picture the journey as a picture
 * @param shortened whether the picture leaves out earlier years
 * @param sections all that is told besides
 * @param around people, messages and names
 * @param known what returns and files of persons tell of the child or young person
 * @param notice what has just been done
 */
public record CaseView(
        CaseFile file,
        LocalDate today,
        Standing standing,
        List<Numbered> clocks,
        List<EventName> next,
        JourneyPicture picture,
        boolean shortened,
        Sections sections,
        Around around,
        List<KnownFact> known,
        Optional<Notice> notice) {

    /**
     * What is told of a case, section by section.
     *
     * @param advice each request for advice
     * @param reviews annual reviews
     * @param disputes mediation and appeals
     * @param exceptions that were written down
     * @param written every event as it was written
     */
    public record Sections(
            List<AdviceLine> advice,
            List<ReviewLine> reviews,
            List<DisputeLine> disputes,
            List<ExceptionLine> exceptions,
            List<WrittenLine> written) {}

    /**
     * What stands around a case.
     *
     * @param parties people on it
     * @param contacts messages of the family
     * @param settings names by code
     * @param accounts names by number
     * @param setting where the child or young person is, as far as it is known
     */
    public record Around(
            List<Party> parties,
            List<Contact> contacts,
            Map<String, String> settings,
            Map<Long, String> accounts,
            Optional<String> setting) {}

    /** Open clocks of ours by the day they are due. */
    public List<Numbered> due() {
        return clocks.stream()
                .filter(one -> one.isOurs(today))
                .sorted(Numbered.byDue())
                .toList();
    }

    /** Every open clock by the day it is due. */
    public List<Numbered> open() {
        return clocks.stream()
                .filter(one -> one.runs(today))
                .sorted(Numbered.byDue())
                .toList();
    }

    /** Every clock that is done, over or fell away, the latest first. */
    public List<Numbered> done() {
        return clocks.stream().filter(one -> !one.runs(today)).toList().reversed();
    }

    /** Who has the case. */
    public String officer() {
        return file.officer().map(this::who).orElse("Nobody has this case yet");
    }

    /** Who has to do what a clock asks for. */
    public String holder(Numbered one) {
        String who = one.clock().duty().who();
        return switch (who) {
            case "authority", "new authority" ->
                file.officer().map(this::who).orElse("The SEND team: nobody has this case yet");
            case "adviser" -> one.clock().subject().map(Choices::adviser).orElse("The adviser");
            default -> Character.toUpperCase(who.charAt(0)) + who.substring(1);
        };
    }

    /** Who an account belongs to. */
    public String who(Optional<Long> account) {
        return account.map(this::who).orElse("an import");
    }

    private String who(long account) {
        return around.accounts().getOrDefault(account, "somebody who has left");
    }

    /** The school year in words. */
    public Optional<String> schoolYear() {
        return file.person().map(person -> {
            int year = person.schoolYear(today);
            return year < 0 ? "Before school" : year == 0 ? "Reception" : year > 13 ? "After year 13" : "Year " + year;
        });
    }

    /** Messages that wait for an answer. */
    public List<Contact> waiting() {
        return around.contacts().stream().filter(one -> one.answer().isEmpty()).toList();
    }

    /** How long the last answer took; empty where nothing was answered. */
    public Optional<String> lastReply() {
        return around.contacts().stream()
                .filter(one -> one.answer().isPresent())
                .findFirst()
                .flatMap(one -> one.answered().map(day -> ReplyTime.words(one.day(), day)));
    }

    /** How long a message has waited. */
    public String wait(Contact contact) {
        return ReplyTime.words(contact.day(), today);
    }
}
