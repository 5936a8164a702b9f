package sightline.service.review.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/** Reads a form field by field and gathers what is to be mended. */
public final class Read {

    private final Typed typed;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** A reading of what was typed. */
    public Read(Typed typed) {
        this.typed = typed;
    }

    /** What is to be mended. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Notes something that is to be mended. */
    public void mend(String field, String words) {
        mistakes.add(new Mistake(field, words));
    }

    /** Words that must be there. */
    public String words(String field, int longest, String missing) {
        String text = words(field, longest);
        if (text.isEmpty()) {
            mend(field, missing);
        }
        return text;
    }

    /** Words that may be there. */
    public String words(String field, int longest) {
        String text = typed.text(field);
        if (text.length() > longest) {
            mend(field, "Shorten this to at most %,d characters".formatted(longest));
        }
        return text;
    }

    /** A time that must be there. */
    public Optional<LocalTime> time(String field, String missing) {
        Optional<LocalTime> time = Times.read(typed.text(field));
        if (time.isEmpty()) {
            mend(field, missing);
        }
        return time;
    }

    /** A time that may be there. */
    public Optional<LocalTime> someTime(String field, String wrong) {
        return typed.text(field).isEmpty() ? Optional.empty() : time(field, wrong);
    }

    /** From when to when; both, or neither where they may be left out. */
    public Optional<Span> span(String from, String until, boolean needed, String what) {
        if (!needed && (typed.text(from) + typed.text(until)).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalTime> begins = time(from, "Enter when %s begins, such as 9:30".formatted(what));
        Optional<LocalTime> ends = time(until, "Enter when %s ends, such as 16:00".formatted(what));
        if (begins.isPresent() && ends.isPresent() && !begins.get().isBefore(ends.get())) {
            mend(until, "Choose an end of %s after its beginning".formatted(what));
            return Optional.empty();
        }
        return begins.flatMap(first -> ends.map(last -> new Span(first, last)));
    }

    /** A day that must be there. */
    public Optional<LocalDate> day(String field, String what) {
        Optional<LocalDate> day = someDay(field, what);
        if (typed.day(field) instanceof Typed.Day.Missing) {
            mend(field + "-day", "Enter %s, such as 14 2 2026".formatted(what));
        }
        return day;
    }

    /** A day that may be there. */
    public Optional<LocalDate> someDay(String field, String what) {
        return switch (typed.day(field)) {
            case Typed.Day.Given(LocalDate day) -> Optional.of(day);
            case Typed.Day.Missing _ -> Optional.empty();
            case Typed.Day.Wrong _ -> {
                mend(field + "-day", "Enter %s as a real day, such as 14 2 2026".formatted(what));
                yield Optional.empty();
            }
        };
    }

    /** A whole number within bounds. */
    public int number(String field, int least, int most, String wrong) {
        try {
            int number = Integer.parseInt(typed.text(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers that are out of bounds.
        }
        mend(field, wrong);
        return least;
    }

    /** Whether a box was ticked. */
    public boolean ticked(String field) {
        return typed.text(field).equals("true");
    }

    /** The numbers behind a name in fields that were ticked: {@code line-3} gives 3. */
    public List<Long> numbers(String name) {
        return typed.values().keySet().stream()
                .filter(field -> field.matches(name + "-\\d{1,9}"))
                .map(field -> Long.valueOf(field.substring(name.length() + 1)))
                .sorted()
                .toList();
    }
}
