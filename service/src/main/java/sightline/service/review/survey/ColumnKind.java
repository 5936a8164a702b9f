package sightline.service.review.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.service.page.form.Choice;

/** What a column of a survey is. */
public enum ColumnKind {
    CLOSED("Count the answers"),
    OPEN("Keep the answers as words"),
    IGNORE("Leave it out");

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(kind -> new Choice(kind.name(), kind.words))
            .toList();

    /** Columns with such heads say who somebody is. */
    private static final Pattern WHO = Pattern.compile(
            "(?i).*\\b(name|surname|e-?mail|phone|mobile|telephone|post ?code|address|ip|id|timestamp|upn|nhs|birth)\\b.*");

    private static final int FEW = 12;
    private static final int SHORT = 80;
    private static final int LONG = 25;

    private final String words;

    ColumnKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The kind of this name. */
    static Optional<ColumnKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** What a column seems to be; people have the last word. */
    static ColumnKind guess(String head, List<String> answers) {
        if (head.isBlank() || answers.isEmpty() || WHO.matcher(head).matches()) {
            return IGNORE;
        }
        long different = answers.stream().distinct().count();
        boolean shortOnes = answers.stream().allMatch(answer -> answer.length() <= SHORT);
        if (shortOnes && different <= FEW && different < answers.size()) {
            return CLOSED;
        }
        return answers.stream().mapToInt(String::length).average().orElse(0) >= LONG ? OPEN : IGNORE;
    }
}
