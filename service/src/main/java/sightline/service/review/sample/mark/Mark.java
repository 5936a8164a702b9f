package sightline.service.review.sample.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sightline.service.page.form.Choice;

/** What somebody made of one section of a plan. */
public enum Mark {
    NOT_YET("", "Not marked yet"),
    INADEQUATE("1", "Inadequate"),
    NEEDS_WORK("2", "Needs work"),
    GOOD("3", "Good"),
    OUTSTANDING("4", "Outstanding"),
    NOT_APPLICABLE("NA", "Not applicable");

    /** The grades, the lowest first. */
    public static final List<Mark> GRADES = List.of(INADEQUATE, NEEDS_WORK, GOOD, OUTSTANDING);

    /** What can be chosen. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .filter(mark -> mark != NOT_YET)
            .map(mark -> new Choice(mark.code, mark.label()))
            .toList();

    private final String code;
    private final String words;

    Mark(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it is kept. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** With its figure where it has one: "3 Good". */
    public String label() {
        return grade().isPresent() ? code + " " + words : words;
    }

    /** 1 to 4; empty for the two that are no grade. */
    public OptionalInt grade() {
        return GRADES.contains(this) ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty();
    }

    static Optional<Mark> of(String code) {
        return Arrays.stream(values()).filter(mark -> mark.code.equals(code)).findFirst();
    }
}
