package sightline.service.review.session.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;
import sightline.service.review.book.Line;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.HearingsView;
import sightline.service.review.session.Sitting;

/**
 * The notes of a session.
 *
 * @param sitting the session
 * @param hearings everybody who is heard
 * @param notes in the order in which they were written
 * @param lines of enquiry that are asked
 */
public record NotesView(Sitting sitting, List<Hearing> hearings, List<Note> notes, List<Line> lines) {

    /**
     * What somebody writes just now.
     *
     * @param words in the field
     * @param line that is chosen; empty where none is
     * @param press names the next press of the button
     * @param told what was done or is to be mended
     */
    public record Writing(String words, String line, String press, HearingsView.Told told) {

        /** What is to be mended. */
        public List<Mistake> mistakes() {
            return told.mistakes();
        }
    }

    /** Everybody who is heard, by time. */
    public List<Hearing> byTime() {
        return hearings.stream()
                .sorted(Comparator.comparing((Hearing hearing) -> hearing.seat()
                                .map(seat -> seat.start().toSecondOfDay())
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Hearing::witness))
                .toList();
    }

    /** The hearing of a witness. */
    public Optional<Hearing> hearing(long witness) {
        return hearings.stream().filter(one -> one.witness() == witness).findFirst();
    }

    /** The notes of a hearing, or with 0 those about the whole session. */
    public List<Note> of(long witness) {
        return notes.stream()
                .filter(note -> note.about().witness().orElse(0L) == witness)
                .toList();
    }

    /** The label of the line that a note is about. */
    public Optional<String> line(Note note) {
        return note.about().line().map(this::label);
    }

    private String label(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .map(line -> "Line " + line.label())
                .findFirst()
                .orElse("A line that was dropped");
    }

    /** The lines that a note can be about: those of the hearing first. */
    public List<Choice> choices(long witness) {
        return lines.stream()
                .filter(line -> !line.dropped())
                .sorted(Comparator.comparing(line -> !speaksTo(witness, line)))
                .map(line -> new Choice(String.valueOf(line.number()), line.label() + "  " + line.question()))
                .toList();
    }

    private boolean speaksTo(long witness, Line line) {
        return hearing(witness)
                .filter(hearing -> hearing.wants().lines().contains(line.number()))
                .isPresent();
    }

    /** Whose hearing it is, for a heading. */
    public String title(long witness) {
        return hearing(witness).map(hearing -> hearing.whom().called()).orElse("The whole session");
    }
}
