package sightline.service.library.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.library.book.KeptPaper.Details;
import sightline.service.library.book.PaperKind;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed about a paper.
 *
 * @param typed the fields
 * @param mistakes to mend first
 */
public record DetailsForm(Typed typed, List<Mistake> mistakes) {

    /** The kinds as answers. */
    public static final List<Choice> KINDS = Arrays.stream(PaperKind.values())
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_COUNCIL = 200;
    private static final int LONGEST_PUBLISHED = 500;
    private static final int FIRST = 1990;
    private static final int LAST = 2099;

    /** A form with these details in it. */
    static Typed fields(Details details) {
        return Typed.NOTHING
                .with("title", details.title())
                .with("council", details.council())
                .with("year", String.valueOf(details.year()))
                .with("kind", details.kind().name())
                .with("published", details.published());
    }

    /** Reads a form. */
    public static DetailsForm of(Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        need("title", "Enter the title that the paper has", LONGEST_TITLE, typed, mistakes);
        need("council", "Enter the council or body whose paper it is", LONGEST_COUNCIL, typed, mistakes);
        if (year(typed).isEmpty()) {
            mistakes.add(new Mistake("year", "Enter the year in which it was published, such as 2024"));
        }
        if (typed.text("published").length() > LONGEST_PUBLISHED) {
            mistakes.add(new Mistake("published", "Say in at most 500 characters where it was published"));
        }
        return new DetailsForm(typed, List.copyOf(mistakes));
    }

    /** What it comes to; empty where there are mistakes. The kind that was read stands where none was chosen. */
    Optional<Details> details(PaperKind read) {
        return mistakes.isEmpty()
                ? year(typed)
                        .map(year -> new Details(
                                typed.text("title"),
                                typed.text("council"),
                                year,
                                kind().orElse(read),
                                typed.text("published")))
                : Optional.empty();
    }

    /** This with more to mend. */
    DetailsForm with(Optional<Mistake> mistake) {
        List<Mistake> more = new ArrayList<>();
        mistake.ifPresent(more::add);
        more.addAll(mistakes);
        return new DetailsForm(typed, List.copyOf(more));
    }

    private Optional<PaperKind> kind() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(typed.text("kind")))
                .findFirst();
    }

    private static Optional<Integer> year(Typed typed) {
        return typed.some("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST && year <= LAST);
    }

    private static void need(String field, String missing, int most, Typed typed, List<Mistake> mistakes) {
        String text = typed.text(field);
        if (text.isEmpty() || text.length() > most) {
            mistakes.add(new Mistake(field, "%s, in at most %d characters".formatted(missing, most)));
        }
    }
}
