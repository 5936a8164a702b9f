package sightline.service.review.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;

/**
 * What somebody typed about a witness.
 *
 * @param typed the fields
 * @param known what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record WitnessForm(Typed typed, Optional<NewWitness> known, List<Mistake> mistakes) {

    private static final int LONGEST = 200;
    private static final int LONGEST_WORDS = 2000;
    private static final int SHORTEST_NAME = 3;

    /** A form for a new witness. */
    static WitnessForm empty() {
        return of(new NewWitness(
                new Named(SourceKind.FAMILY, "", "", "", "", ""), Needs.NONE, Calling.WANTED, Agreed.NOT_YET));
    }

    /** A form that holds a witness. */
    static WitnessForm of(NewWitness known) {
        Typed typed = Typed.NOTHING
                .with("source", known.named().source().name())
                .with("name", known.named().name())
                .with("shown", known.named().shownAs())
                .with("organisation", known.named().organisation())
                .with("post", known.named().post())
                .with("email", known.named().email())
                .with("called", known.calling().how().name())
                .with("state", known.calling().state().name())
                .with("support", known.needs().support())
                .with("interpreter", known.needs().interpreter())
                .with("remote", String.valueOf(known.needs().remote()))
                .with("times", known.needs().times())
                .with("consent", known.agreed().terms().name());
        Typed asked =
                known.calling().asked().map(day -> typed.with("asked", day)).orElse(typed);
        return new WitnessForm(
                known.agreed().day().map(day -> asked.with("consented", day)).orElse(asked),
                Optional.empty(),
                List.of());
    }

    static WitnessForm read(Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<SourceKind> source = one(SourceKind.values(), "source", "Choose who they are", typed, mistakes);
        named(typed, source, mistakes);
        for (String field : List.of("name", "organisation", "post", "email", "interpreter")) {
            tooLong(field, LONGEST, typed, mistakes);
        }
        for (String field : List.of("support", "times")) {
            tooLong(field, LONGEST_WORDS, typed, mistakes);
        }
        Optional<Calling.How> how =
                one(Calling.How.values(), "called", "Choose whether they are invited or required", typed, mistakes);
        required(how, source, mistakes);
        Optional<Witness.State> state =
                one(Witness.State.values(), "state", "Choose how far it has come", typed, mistakes);
        Optional<Agreed.Terms> terms =
                one(Agreed.Terms.values(), "consent", "Choose what they agreed to", typed, mistakes);
        Optional<LocalDate> asked = day("asked", "The day they were asked", typed, mistakes);
        Optional<LocalDate> consented = day("consented", "The day they agreed", typed, mistakes);
        if (terms.filter(given -> given != Agreed.Terms.NOT_ASKED).isPresent() && consented.isEmpty()) {
            mistakes.add(new Mistake("consented-day", "Enter the day on which they agreed, such as 14 2 2026"));
        }
        Optional<NewWitness> known = mistakes.isEmpty()
                ? source.flatMap(kind -> how.flatMap(called -> state.flatMap(far -> terms.map(given -> new NewWitness(
                        new Named(
                                kind,
                                typed.text("name"),
                                typed.text("shown"),
                                typed.text("organisation"),
                                typed.text("post"),
                                typed.text("email")),
                        new Needs(
                                typed.text("support"),
                                typed.text("interpreter"),
                                typed.text("remote").equals("true"),
                                typed.text("times")),
                        new Calling(called, far, asked),
                        new Agreed(given, consented))))))
                : Optional.empty();
        return new WitnessForm(typed, known, List.copyOf(mistakes));
    }

    private static void named(Typed typed, Optional<SourceKind> source, List<Mistake> mistakes) {
        String shown = typed.text("shown");
        if (shown.isEmpty() || shown.length() > LONGEST) {
            mistakes.add(new Mistake("shown", "Write how the report will show them, in at most 200 characters"));
        }
        boolean family =
                source.filter(kind -> kind.side() == SourceKind.Side.FAMILIES).isPresent();
        if (family && holdsAName(shown, typed.text("name"))) {
            mistakes.add(
                    new Mistake(
                            "shown",
                            "Leave out their name: a family is shown by what they are, such as “a parent of a child in primary school”"));
        }
    }

    private static boolean holdsAName(String shown, String name) {
        List<String> words = Arrays.asList(shown.toLowerCase(Locale.UK).split("[^\\p{L}]+"));
        return Arrays.stream(name.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .anyMatch(words::contains);
    }

    /** LGA 2000, section 9FA(8): a committee may require its executive's members and the authority's officers to attend. */
    private static void required(Optional<Calling.How> how, Optional<SourceKind> source, List<Mistake> mistakes) {
        if (how.filter(Calling.How.REQUIRED::equals).isPresent()
                && source.filter(kind -> kind != SourceKind.STAFF && kind != SourceKind.COUNCILLOR)
                        .isPresent()) {
            mistakes.add(
                    new Mistake(
                            "called",
                            "Choose “Invited”: only members of the executive and officers of the council can be required to come"));
        }
    }

    private static void tooLong(String field, int longest, Typed typed, List<Mistake> mistakes) {
        if (typed.text(field).length() > longest) {
            mistakes.add(new Mistake(field, "Shorten this to at most %d characters".formatted(longest)));
        }
    }

    private static <T extends Enum<T>> Optional<T> one(
            T[] all, String field, String missing, Typed typed, List<Mistake> mistakes) {
        Optional<T> chosen = Arrays.stream(all)
                .filter(each -> each.name().equals(typed.text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            mistakes.add(new Mistake(field, missing));
        }
        return chosen;
    }

    private static Optional<LocalDate> day(String field, String what, Typed typed, List<Mistake> mistakes) {
        return switch (typed.day(field)) {
            case Typed.Day.Given(LocalDate day) -> Optional.of(day);
            case Typed.Day.Missing _ -> Optional.empty();
            case Typed.Day.Wrong _ -> {
                mistakes.add(new Mistake(field + "-day", what + " must be a real day, such as 14 2 2026"));
                yield Optional.empty();
            }
        };
    }
}
