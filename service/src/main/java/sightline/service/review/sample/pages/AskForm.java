package sightline.service.review.sample.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.sample.Ask;
import sightline.service.review.sample.FrameKind;
import sightline.service.review.sample.Ground;

/**
 * What somebody typed who asks for a sample.
 *
 * @param typed the fields
 * @param wish what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record AskForm(Typed typed, Optional<Ask.Wish> wish, List<Mistake> mistakes) {

    /** How many people mark each plan. */
    public static final List<Choice> MARKERS = List.of(
            new Choice("2", "Two people, who don’t see each other’s marks until both are done"),
            new Choice("1", "One person"));

    static final int MOST = 30;

    private static final int USUAL = 12;

    /** A form with what is usual: the quarter that has ended, and two people. */
    static AskForm fresh(LocalDate today) {
        LocalDate quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        Typed typed = Typed.NOTHING
                .with("frame", FrameKind.PLANS_ISSUED.name())
                .with("first", quarter.minusMonths(3))
                .with("last", quarter.minusDays(1))
                .with("size", "" + USUAL)
                .with("markers", "2")
                .with(Ground.TRIBUNAL.field(), "true")
                .with(Ground.NO_TEXT.field(), "true");
        return new AskForm(typed, Optional.empty(), List.of());
    }

    static AskForm of(Typed typed, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<FrameKind> frame = FrameKind.of(typed.text("frame"));
        if (frame.isEmpty()) {
            mistakes.add(new Mistake("frame", "Choose what the sample is drawn from"));
        }
        Optional<LocalDate> first = day("first", "the first day", typed, mistakes);
        Optional<LocalDate> last = day("last", "the last day", typed, mistakes);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            mistakes.add(new Mistake("last-day", "The last day must not be before the first"));
        }
        if (last.filter(today::isBefore).isPresent()) {
            mistakes.add(new Mistake("last-day", "The last day must not lie ahead of us"));
        }
        int size = typed.text("size").matches("[1-9]\\d?") ? Integer.parseInt(typed.text("size")) : 0;
        if (size < 1 || size > MOST) {
            mistakes.add(new Mistake("size", "Enter how many plans, from 1 to " + MOST));
        }
        String seed = typed.some("seed").orElse(today.toString());
        if (!seed.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}")) {
            mistakes.add(new Mistake(
                    "seed", "Use only letters, digits and hyphens for the seed, at most 40, or leave it empty"));
        }
        int markers = typed.text("markers").equals("1") ? 1 : 2;
        Optional<Ask.Wish> wish = mistakes.isEmpty()
                ? frame.flatMap(kind -> first.flatMap(from -> last.map(to -> new Ask.Wish(
                        kind,
                        from,
                        to,
                        Ground.KNOWN_BEFORE.stream()
                                .filter(ground -> typed.text(ground.field()).equals("true"))
                                .collect(Collectors.toSet()),
                        size,
                        seed,
                        markers))))
                : Optional.empty();
        return new AskForm(typed, wish, List.copyOf(mistakes));
    }

    AskForm with(Mistake mistake) {
        return new AskForm(typed, wish, List.of(mistake));
    }

    private static Optional<LocalDate> day(String key, String what, Typed typed, List<Mistake> mistakes) {
        return switch (typed.day(key)) {
            case Typed.Day.Given(LocalDate day) -> Optional.of(day);
            case Typed.Day.Missing() -> {
                mistakes.add(new Mistake(key + "-day", "Enter %s of the frame".formatted(what)));
                yield Optional.empty();
            }
            case Typed.Day.Wrong() -> {
                mistakes.add(new Mistake(key + "-day", "Enter %s as a date, like 14 2 2026".formatted(what)));
                yield Optional.empty();
            }
        };
    }
}
