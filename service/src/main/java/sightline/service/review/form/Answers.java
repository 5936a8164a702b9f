package sightline.service.review.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sightline.service.page.InWords;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/** Reads the answers of one form and collects what is to be mended; whoever reads on after a mistake gets nothing. */
public final class Answers {

    private final Typed typed;
    private final Function<String, Optional<String>> wrong;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** The answers of a form. */
    public Answers(Typed typed) {
        this(typed, words -> Optional.empty());
    }

    /**
     * The answers of a form whose words must keep a rule.
     *
     * @param wrong what is to be mended in words; empty where nothing is
     */
    public Answers(Typed typed, Function<String, Optional<String>> wrong) {
        this.typed = typed;
        this.wrong = wrong;
    }

    /**
     * Words that must be there.
     *
     * @param missing what to do where they are not
     */
    public String words(String key, int most, String missing) {
        String words = some(key, most);
        if (words.isEmpty()) {
            mistake(key, missing);
        }
        return words;
    }

    /** Words that may be left out. */
    public String some(String key, int most) {
        String words = typed.text(key).replace("\r\n", "\n").replace("\u0000", "");
        if (words.length() > most) {
            mistake(key, "Shorten this to at most %s characters".formatted(InWords.count(most)));
        }
        wrong.apply(words).ifPresent(why -> mistake(key, why));
        return words;
    }

    /** A day that must be there; {@code what} is "the day of the meeting". */
    public Optional<LocalDate> day(String key, String what) {
        Optional<LocalDate> day = someDay(key, what);
        if (typed.day(key) instanceof Typed.Day.Missing) {
            mistake(key + "-day", "Enter %s, such as 14 2 2026".formatted(what));
        }
        return day;
    }

    /** A day that may be left out. */
    public Optional<LocalDate> someDay(String key, String what) {
        return switch (typed.day(key)) {
            case Typed.Day.Given(LocalDate day) -> Optional.of(day);
            case Typed.Day.Missing() -> Optional.empty();
            case Typed.Day.Wrong() -> {
                mistake(key + "-day", "Enter %s with day, month and year, such as 14 2 2026".formatted(what));
                yield Optional.empty();
            }
        };
    }

    /** One out of several, by its name. */
    public <T extends Enum<T>> Optional<T> one(String key, T[] all, String missing) {
        Optional<T> one = Arrays.stream(all)
                .filter(each -> each.name().equals(typed.text(key)))
                .findFirst();
        if (one.isEmpty()) {
            mistake(key, missing);
        }
        return one;
    }

    /** A whole number from nought to {@code most}; nought where it is left out. */
    public int number(String key, int most) {
        String text = typed.text(key);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
            mistake(key, "Enter a whole number from 0 to %d".formatted(most));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** Adds something to mend; the first about a field stands. */
    public void mistake(String field, String words) {
        if (Mistake.at(field, mistakes).isEmpty()) {
            mistakes.add(new Mistake(field, words));
        }
    }

    /** What is to be mended, in the order of the fields. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Whether nothing is to be mended. */
    public boolean areFine() {
        return mistakes.isEmpty();
    }
}
