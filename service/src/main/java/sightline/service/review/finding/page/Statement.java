package sightline.service.review.finding.page;

import java.util.List;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;
import sightline.service.review.book.ReviewBook;

/** What the forms of findings, conclusions and recommendations have in common. */
final class Statement {

    private static final int LONGEST = 4_000;

    private Statement() {}

    /** Looks at the words themselves. */
    static void words(Sent sent, String missing, List<Mistake> mistakes) {
        String words = sent.typed().text(FindingForm.WORDS);
        if (words.isEmpty()) {
            mistakes.add(new Mistake(FindingForm.WORDS, missing));
        } else if (words.length() > LONGEST) {
            mistakes.add(new Mistake(
                    FindingForm.WORDS,
                    "Shorten it to at most 4,000 characters; it has %d. Perhaps it is two statements"
                            .formatted(words.length())));
        }
    }

    /** Looks at the theme of something new. */
    static List<Mistake> theme(Sent sent, ReviewBook book) {
        long theme = sent.number(FindingForm.THEME);
        return book.argument().themes().stream().anyMatch(one -> one.id() == theme)
                ? List.of()
                : List.of(new Mistake(FindingForm.THEME, "Choose the theme that it belongs to"));
    }

    /** The themes as answers of a form. */
    static List<Choice> themes(ReviewBook book) {
        return book.argument().themes().stream()
                .map(theme -> new Choice(String.valueOf(theme.id()), theme.name()))
                .toList();
    }
}
