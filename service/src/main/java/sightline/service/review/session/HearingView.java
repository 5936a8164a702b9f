package sightline.service.review.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Line;
import sightline.service.review.witness.Beside;
import sightline.service.review.witness.WitnessFile;

/**
 * The form about what a hearing needs.
 *
 * @param sitting the session
 * @param hearing whose
 * @param file what is known about the witness
 * @param around the lines of enquiry, and the other witnesses of the session
 * @param form what was typed
 * @param theirs what somebody else saved meanwhile
 */
public record HearingView(
        Sitting sitting, Hearing hearing, WitnessFile file, Around around, HearingForm form, Optional<Hearing> theirs) {

    /**
     * What a hearing can be tied to.
     *
     * @param lines of enquiry
     * @param others who are on the same list
     */
    public record Around(List<Line> lines, List<Hearing> others) {}

    /** What differs between what is saved now and what was typed. */
    public List<Beside> differences() {
        return theirs.map(now -> HearingForm.of(now.wants()))
                .map(saved -> List.of(
                                new Choice("minutes", "Minutes"),
                                new Choice("hard", "Hard testimony"),
                                new Choice("windows", "When they can come"),
                                new Choice("arrives", "There at the earliest"))
                        .stream()
                        .map(field -> new Beside(
                                field.words(),
                                saved.typed().text(field.value()),
                                form.typed().text(field.value())))
                        .toList())
                .orElse(List.of());
    }

    /** The labels of the lines that are saved now: "1, 2(b)". */
    public String saved() {
        return around.lines().stream()
                .filter(line -> theirs.filter(now -> now.wants().lines().contains(line.number()))
                        .isPresent())
                .map(Line::label)
                .collect(Collectors.joining(", "));
    }
}
