package sightline.service.improvement.take;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.names.Veil;
import sightline.service.library.AcceptedPapers.Accepted;
import sightline.service.library.book.Item;
import sightline.service.library.book.PaperKind;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed about a paper that is to be taken in.
 *
 * @param typed the fields
 * @param origin what it comes to; empty where there are mistakes
 * @param chosen the recommendations that are taken in
 * @param to the kind of body that they go to
 * @param mistakes to mend first
 */
public record TakePaperForm(
        Typed typed, Optional<NewOrigin> origin, List<Item> chosen, Addressee to, List<Mistake> mistakes) {

    /** What papers can be. */
    public static final List<Choice> KINDS = Arrays.stream(OriginKind.values())
            .filter(kind -> kind != OriginKind.REVIEW)
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    /** To whom recommendations can go. */
    public static final List<Choice> ADDRESSEES = Arrays.stream(Addressee.values())
            .map(to -> new Choice(to.name(), to.words()))
            .toList();

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_WORDS = 8_000;
    private static final int LONGEST_PART = 4_000;

    /** A form as it begins: everything is chosen. */
    static TakePaperForm begin(Accepted paper) {
        Typed typed = Typed.NOTHING
                .with("kind", kind(paper.paper().details().kind()).name())
                .with("body", paper.paper().details().council())
                .with("to", Addressee.EXECUTIVE.name())
                .with("shown", "yes");
        for (Item item : paper.recommendations()) {
            typed = typed.with(field(item), "yes");
        }
        return new TakePaperForm(typed, Optional.empty(), paper.recommendations(), Addressee.EXECUTIVE, List.of());
    }

    static TakePaperForm of(Typed typed, Accepted paper, Veil veil) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<OriginKind> kind = Arrays.stream(OriginKind.values())
                .filter(one -> one != OriginKind.REVIEW && one.name().equals(typed.text("kind")))
                .findFirst();
        need(kind.isPresent(), "kind", "Choose what kind of paper it is for us", mistakes);
        String body = typed.text("body");
        need(
                !body.isEmpty() && body.length() <= LONGEST_BODY,
                "body",
                "Enter who recommends, in at most 200 characters",
                mistakes);
        Stream.of(body, paper.paper().details().title())
                .flatMap(words -> PublicNames.wrong(veil, words).stream())
                .forEach(why -> mistakes.add(new Mistake("body", why)));
        Optional<LocalDate> day =
                typed.day("day") instanceof Typed.Day.Given(LocalDate given) ? Optional.of(given) : Optional.empty();
        need(day.isPresent(), "day-day", "Enter the day of the paper, such as 14 2 2026", mistakes);
        List<Item> chosen = paper.recommendations().stream()
                .filter(item -> !typed.text(field(item)).isEmpty())
                .toList();
        need(
                !chosen.isEmpty(),
                paper.recommendations().stream()
                        .map(TakePaperForm::field)
                        .findFirst()
                        .orElse("kind"),
                "Choose at least one recommendation",
                mistakes);
        chosen.stream()
                .filter(TakePaperForm::isTooLong)
                .forEach(item -> mistakes.add(new Mistake(
                        field(item),
                        "%s is too long to be answered as one. Correct it in the library, or leave it out"
                                .formatted(item.name()))));
        chosen.forEach(item -> names(item, veil)
                .ifPresent(name -> mistakes.add(new Mistake(
                        field(item),
                        "%s holds what may be the name of a person, “%s”. Correct it in the library, or leave it out"
                                .formatted(item.name(), name)))));
        need(
                !typed.text("own").isEmpty(),
                "own",
                "Say that our own council is to answer them, or leave the paper in the library",
                mistakes);
        Addressee to = Arrays.stream(Addressee.values())
                .filter(one -> one.name().equals(typed.text("to")))
                .findFirst()
                .orElse(Addressee.EXECUTIVE);
        Optional<NewOrigin> origin = mistakes.isEmpty()
                ? kind.flatMap(is -> day.map(
                        on -> origin(paper, is, body, on, !typed.text("shown").isEmpty())))
                : Optional.empty();
        return new TakePaperForm(typed, origin, chosen, to, List.copyOf(mistakes));
    }

    /** The name of the field that chooses a recommendation. */
    public static String field(Item item) {
        return item.anchor();
    }

    private static NewOrigin origin(Accepted paper, OriginKind kind, String body, LocalDate day, boolean shown) {
        return new NewOrigin(
                kind,
                paper.paper().details().title(),
                body,
                day,
                Optional.empty(),
                Optional.of(paper.paper().id()),
                paper.paper().path(),
                shown);
    }

    private static OriginKind kind(PaperKind kind) {
        return switch (kind) {
            case PEER_REVIEW -> OriginKind.PEER_REVIEW;
            case INSPECTION -> OriginKind.INSPECTION;
            case OWN_REVIEW -> OriginKind.CABINET_REVIEW;
            case SCRUTINY, ANSWER, MINUTES, PLAN, OTHER -> OriginKind.PAPER;
        };
    }

    /** The first name in what a recommendation says; it would stand in the public record. */
    private static Optional<String> names(Item item, Veil veil) {
        return Stream.concat(
                        Stream.of(item.said().words(), item.said().aim().addressee()),
                        item.said().parts().stream().map(part -> part.words()))
                .flatMap(words -> veil.namesIn(words).stream())
                .findFirst();
    }

    private static boolean isTooLong(Item item) {
        return item.said().words().length() > LONGEST_WORDS
                || item.said().parts().stream().anyMatch(part -> part.words().length() > LONGEST_PART);
    }

    private static void need(boolean given, String field, String words, List<Mistake> mistakes) {
        if (!given) {
            mistakes.add(new Mistake(field, words));
        }
    }
}
