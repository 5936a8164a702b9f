package sightline.service.review.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Consent;

/** What a witness can choose, in words that a child of eleven can read. */
public enum ConsentChoice {
    QUOTE(
            "You may use my words, and say what kind of person I am",
            "You let us use your words and say what kind of person you are. We never use your name."),
    QUOTE_UNNAMED(
            "You may use my words, but say nothing about me",
            "You let us use your words, but we say nothing about who you are."),
    SUMMARY_ONLY(
            "You may say what I meant, but not use my words", "You let us say what you meant, but not use your words."),
    WITHDRAWN("Do not use what I said", "You asked us not to use what you said. We do not use it.");

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(choice -> new Choice(choice.name(), choice.words))
            .toList();

    private final String words;
    private final String told;

    ConsentChoice(String words, String told) {
        this.words = words;
        this.told = told;
    }

    /** As it stands in the form. */
    public String words() {
        return words;
    }

    /** What it means, as the witness reads it later. */
    public String told() {
        return told;
    }

    Consent consent() {
        return Consent.valueOf(name());
    }

    static Optional<ConsentChoice> of(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    /** The choice behind a consent; empty where they have not chosen yet. */
    public static Optional<ConsentChoice> of(Consent consent) {
        return of(consent.name());
    }
}
