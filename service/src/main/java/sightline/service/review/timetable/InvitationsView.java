package sightline.service.review.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.review.book.Witness.State;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.Span;
import sightline.service.review.witness.Calling;
import sightline.service.review.witness.WitnessFile;

/**
 * Who is invited to a session, and with what words.
 *
 * @param sitting the session
 * @param hearings everybody who is to be heard
 * @param files what is known about them, by number
 * @param done what has just been done
 */
public record InvitationsView(
        Sitting sitting, List<Hearing> hearings, Map<Long, WitnessFile> files, Optional<String> done) {

    /** What is known about the witness of a hearing. */
    public WitnessFile file(Hearing hearing) {
        return java.util.Objects.requireNonNull(files.get(hearing.witness()));
    }

    /** Those who were only wanted until now. */
    public List<Hearing> wanted() {
        return hearings.stream()
                .filter(hearing -> file(hearing).known().calling().state() == State.WANTED)
                .toList();
    }

    /** When and where a witness is to come, in a sentence. */
    public String when(Hearing hearing) {
        String day = InWords.date(sitting.session().day());
        String time = hearing.time().or(sitting::time).map(Span::words).orElse("at a time that we will tell you");
        String room = hearing.seat().map(Seat::room).map(name -> name + ", ").orElse("");
        String place = sitting.session().place().isEmpty()
                ? "a place that we will tell you"
                : sitting.session().place();
        return "%s, %s, %s%s".formatted(day, time, room, place);
    }

    /** The words of an invitation, to be copied into an email or a letter. */
    public String words(Hearing hearing) {
        boolean required = file(hearing).known().calling().how() == Calling.How.REQUIRED;
        return """
                Dear %s

                A group of councillors is looking into this: %s.

                %s

                When and where: %s.

                They will listen and ask questions for about %d minutes. Nobody has to prepare a speech. You may bring \
                somebody with you, take a break, or leave out what you would rather not talk about. If you need an \
                interpreter, a room without steps, or anything else, please tell us.

                We write down what you tell us. Before we use it, we ask you what we may do with it, and you may change \
                your mind until the report is published.

                Please answer this message to say whether you can come.""".formatted(
                        hearing.whom().called(),
                        sitting.inside().review().title(),
                        required
                                ? "The committee requires you to attend under section 9FA of the Local Government Act 2000."
                                : "They would like to hear from you. It is up to you whether you come.",
                        when(hearing),
                        hearing.wants().minutes());
    }
}
