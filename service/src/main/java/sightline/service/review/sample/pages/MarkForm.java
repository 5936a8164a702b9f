package sightline.service.review.sample.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.sample.PlanSection;
import sightline.service.review.sample.mark.Mark;
import sightline.service.review.sample.mark.MarkSheet;

/**
 * Marks that somebody chose.
 *
 * @param sheet the marks and notes
 * @param version of what they saw
 */
public record MarkForm(MarkSheet sheet, long version) {

    private static final int LONGEST = 2000;

    static MarkForm of(Typed typed) {
        String version = typed.text("version");
        return new MarkForm(
                MarkSheet.of(
                        section -> Arrays.stream(Mark.values())
                                .filter(mark -> mark.code().equals(typed.text(field(section))))
                                .findFirst()
                                .orElse(Mark.NOT_YET),
                        section -> typed.text(note(section)).replace("\r\n", "\n")),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0);
    }

    /** The name of a section's marks in the form. */
    public static String field(PlanSection section) {
        return "mark-" + section.letter();
    }

    /** The name of a section's note in the form. */
    public static String note(PlanSection section) {
        return "note-" + section.letter();
    }

    /** What is wrong with these sections. */
    List<Mistake> mistakes(List<PlanSection> sections, boolean finishing) {
        List<Mistake> mistakes = new ArrayList<>();
        for (PlanSection section : sections) {
            if (finishing && sheet.mark(section) == Mark.NOT_YET) {
                mistakes.add(new Mistake(
                        field(section),
                        "Choose a mark for section %s, or “Not applicable”".formatted(section.letter())));
            }
            if (sheet.note(section).length() > LONGEST) {
                mistakes.add(new Mistake(
                        note(section),
                        "The note on section %s must have at most 2,000 characters".formatted(section.letter())));
            }
        }
        return List.copyOf(mistakes);
    }
}
