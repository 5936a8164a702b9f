package sightline.service.review.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Line;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.book.Theme;

/**
 * What somebody typed about an item.
 *
 * @param typed the fields
 * @param item what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record EvidenceForm(Typed typed, Optional<NewEvidence> item, List<Mistake> mistakes) {

    /** The kinds that are typed or handed in; figures and surveys have pages of their own. */
    public static final Set<EvidenceKind> KINDS = Set.of(
            EvidenceKind.DOCUMENT,
            EvidenceKind.NOTE,
            EvidenceKind.TESTIMONY,
            EvidenceKind.RESEARCH,
            EvidenceKind.VISIT);

    /** The same as answers. */
    public static final List<Choice> KIND_CHOICES = choices(EvidenceKind.values(), EvidenceKind::words).stream()
            .filter(choice -> KINDS.contains(EvidenceKind.valueOf(choice.value())))
            .toList();

    /** Who may read it. */
    public static final List<Choice> CLASSIFICATIONS = choices(Classification.values(), Classification::words);

    /** What whoever said it has agreed to. */
    public static final List<Choice> CONSENTS = choices(Consent.values(), Consent::words);

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 4_000;
    private static final int LONGEST = 1_000_000;

    /** The fields of an item that is there, for a form that changes it. */
    static Typed fields(Registered kept) {
        NewEvidence item = kept.item();
        Typed typed = Typed.NOTHING
                .with("kind", item.kind().name())
                .with("title", item.title())
                .with("source", item.from().source().name())
                .with("origin", item.from().origin())
                .with("day", item.from().day())
                .with("classification", item.standing().classification().name())
                .with(
                        "paragraph",
                        item.standing().paragraph().stream()
                                .mapToObj(String::valueOf)
                                .findFirst()
                                .orElse(""))
                .with("consent", item.standing().consent().name())
                .with("summary", item.summary())
                .with("words", item.words())
                .with("witness", item.from().witness().map(String::valueOf).orElse(""))
                .with("session", item.from().session().map(String::valueOf).orElse(""))
                .with("version", String.valueOf(kept.version()));
        for (int line : item.lines()) {
            typed = typed.with("line-" + line, "yes");
        }
        for (long theme : item.themes()) {
            typed = typed.with("theme-" + theme, "yes");
        }
        return typed;
    }

    /** Reads a form; {@code kind} stands where the kind can't be chosen. */
    static EvidenceForm of(Typed typed, ReviewBook book, Optional<EvidenceKind> kind) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<EvidenceKind> form =
                kind.or(() -> one(EvidenceKind.values(), typed.text("kind")).filter(KINDS::contains));
        need(form.isPresent(), "kind", "Choose what kind of evidence it is", mistakes);
        String title = text("title", "Enter a title", LONGEST_TITLE, typed, mistakes);
        String origin = text("origin", "Enter who said it, by kind and not by name", LONGEST_TITLE, typed, mistakes);
        Optional<SourceKind> source = one(SourceKind.values(), typed.text("source"));
        need(source.isPresent(), "source", "Choose where it comes from", mistakes);
        Optional<LocalDate> day = day(typed, mistakes);
        Optional<Standing> standing = standing(typed, mistakes);
        need(
                typed.text("summary").length() <= LONGEST_SUMMARY,
                "summary",
                "The summary must have at most 4,000 characters. Put the rest under the words",
                mistakes);
        need(
                typed.text("words").length() <= LONGEST,
                "words",
                "The words must have at most 1,000,000 characters",
                mistakes);
        Optional<NewEvidence> item = mistakes.isEmpty()
                ? form.flatMap(is -> source.flatMap(from -> day.flatMap(on -> standing.map(may -> new NewEvidence(
                        is,
                        title,
                        new Provenance(from, origin, on, witness(typed, book), session(typed, book)),
                        may,
                        typed.text("summary"),
                        typed.text("words"),
                        lines(typed, book),
                        themes(typed, book))))))
                : Optional.empty();
        return new EvidenceForm(typed, item, List.copyOf(mistakes));
    }

    /** This with one more thing to mend. */
    EvidenceForm with(Mistake mistake) {
        List<Mistake> more = new ArrayList<>(mistakes);
        more.add(mistake);
        return new EvidenceForm(typed, Optional.empty(), List.copyOf(more));
    }

    /** How something may be used, as it was chosen in the fields of {@code standing.jte}. */
    public static Optional<Standing> standing(Typed typed, List<Mistake> mistakes) {
        Optional<Classification> classification = one(Classification.values(), typed.text("classification"));
        need(classification.isPresent(), "classification", "Choose who may read it", mistakes);
        Optional<Consent> consent = one(Consent.values(), typed.text("consent"));
        need(consent.isPresent(), "consent", "Choose what whoever said it has agreed to", mistakes);
        boolean exempt = classification.filter(Classification.EXEMPT::equals).isPresent();
        Optional<ExemptParagraph> paragraph = Optional.of(typed.text("paragraph"))
                .filter(number -> exempt && number.matches("[1-7]"))
                .flatMap(number -> ExemptParagraph.of(Integer.parseInt(number)));
        need(!exempt || paragraph.isPresent(), "paragraph", "Choose the paragraph under which it is exempt", mistakes);
        OptionalInt number =
                paragraph.map(some -> OptionalInt.of(some.number())).orElse(OptionalInt.empty());
        return classification.flatMap(may -> consent.map(agreed -> new Standing(may, number, agreed, false)));
    }

    /** The lines of enquiry that were ticked. */
    public static Set<Integer> lines(Typed typed, ReviewBook book) {
        Set<Integer> lines = new LinkedHashSet<>();
        book.lines().stream()
                .map(Line::number)
                .filter(number -> !typed.text("line-" + number).isEmpty())
                .forEach(lines::add);
        return lines;
    }

    /** A day that must be given and must not lie ahead of the calendar's reach. */
    public static Optional<LocalDate> day(Typed typed, List<Mistake> mistakes) {
        return switch (typed.day("day")) {
            case Typed.Day.Given(LocalDate day) -> Optional.of(day);
            case Typed.Day.Missing _ -> {
                mistakes.add(new Mistake("day-day", "Enter the day it is of, such as 14 2 2026"));
                yield Optional.empty();
            }
            case Typed.Day.Wrong _ -> {
                mistakes.add(new Mistake("day-day", "The day it is of must be a real day, such as 14 2 2026"));
                yield Optional.empty();
            }
        };
    }

    /** A text that must be given. */
    public static String text(String field, String missing, int most, Typed typed, List<Mistake> mistakes) {
        String text = typed.text(field);
        need(
                !text.isEmpty() && text.length() <= most,
                field,
                "%s, in at most %d characters".formatted(missing, most),
                mistakes);
        return text;
    }

    private static Set<Long> themes(Typed typed, ReviewBook book) {
        Set<Long> themes = new LinkedHashSet<>();
        book.argument().themes().stream()
                .map(Theme::id)
                .filter(id -> !typed.text("theme-" + id).isEmpty())
                .forEach(themes::add);
        return themes;
    }

    private static Optional<Long> witness(Typed typed, ReviewBook book) {
        return book.witnesses().stream()
                .map(witness -> witness.id())
                .filter(id -> String.valueOf(id).equals(typed.text("witness")))
                .findFirst();
    }

    private static Optional<Long> session(Typed typed, ReviewBook book) {
        return book.sessions().stream()
                .map(session -> session.id())
                .filter(id -> String.valueOf(id).equals(typed.text("session")))
                .findFirst();
    }

    private static void need(boolean given, String field, String words, List<Mistake> mistakes) {
        if (!given) {
            mistakes.add(new Mistake(field, words));
        }
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] all, java.util.function.Function<T, String> words) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), words.apply(one)))
                .toList();
    }
}
