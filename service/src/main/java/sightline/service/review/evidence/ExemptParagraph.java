package sightline.service.review.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;

/**
 * Why matter may be kept from the public: the paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972, as it
 * stands since SI 2006/88. Each holds only as long as the public gains more from secrecy than from knowing (paragraph 10).
 */
public enum ExemptParagraph {
    INDIVIDUAL("It is about a person"),
    IDENTITY("It is likely to show who a person is"),
    BUSINESS("It is about somebody’s money or business, the council’s too"),
    LABOUR("It is about talks with staff or their unions"),
    PRIVILEGE("It is legal advice that a court could not ask for"),
    NOTICE("It would show that the council means to give a notice or make an order"),
    CRIME("It is about preventing, looking into or prosecuting a crime");

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(paragraph -> new Choice(
                    String.valueOf(paragraph.number()),
                    "Paragraph %d: %s".formatted(paragraph.number(), paragraph.words)))
            .toList();

    private final String words;

    ExemptParagraph(String words) {
        this.words = words;
    }

    /** Its number in the schedule, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** What it says, in our words. */
    public String words() {
        return words;
    }

    /** The paragraph of this number. */
    public static Optional<ExemptParagraph> of(int number) {
        return Arrays.stream(values()).filter(one -> one.number() == number).findFirst();
    }
}
