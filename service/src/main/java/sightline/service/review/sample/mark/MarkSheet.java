package sightline.service.review.sample.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import sightline.service.review.sample.PlanSection;

/**
 * What somebody made of a plan, section by section.
 *
 * @param marks one a section
 * @param notes one a section; may be empty
 */
public record MarkSheet(List<Mark> marks, List<String> notes) {

    /** Nothing marked yet. */
    public static final MarkSheet EMPTY = of(section -> Mark.NOT_YET, section -> "");

    public MarkSheet {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** A sheet from what each section got. */
    public static MarkSheet of(Function<PlanSection, Mark> mark, Function<PlanSection, String> note) {
        return new MarkSheet(
                Arrays.stream(PlanSection.values()).map(mark).toList(),
                Arrays.stream(PlanSection.values()).map(note).toList());
    }

    /** What a section got. */
    public Mark mark(PlanSection section) {
        return marks.get(section.ordinal());
    }

    /** What was noted about it. */
    public String note(PlanSection section) {
        return notes.get(section.ordinal());
    }

    /** The sections that are not marked yet. */
    public List<PlanSection> open() {
        return Arrays.stream(PlanSection.values())
                .filter(section -> mark(section) == Mark.NOT_YET)
                .toList();
    }

    /** The sections on which two people differ. */
    public List<PlanSection> differences(MarkSheet other) {
        return Arrays.stream(PlanSection.values())
                .filter(section -> mark(section) != other.mark(section))
                .toList();
    }

    /** This where both agree, with both notes, and a choice where they differ. */
    public MarkSheet settledWith(MarkSheet other, MarkSheet chosen) {
        return of(
                section -> mark(section) == other.mark(section) ? mark(section) : chosen.mark(section),
                section -> mark(section) == other.mark(section) ? together(other, section) : chosen.note(section));
    }

    private String together(MarkSheet other, PlanSection section) {
        List<String> both = new ArrayList<>(List.of(note(section), other.note(section)));
        both.removeIf(String::isEmpty);
        return both.stream().distinct().reduce((one, next) -> one + "\n" + next).orElse("");
    }

    /** Whether the marks are the same, whatever the notes say. */
    public boolean hasMarksOf(MarkSheet other) {
        return Objects.equals(marks, other.marks);
    }
}
