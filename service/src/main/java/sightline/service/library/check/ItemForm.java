package sightline.service.library.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.library.book.Item;
import sightline.service.library.book.Place;
import sightline.service.library.book.Reply;
import sightline.service.library.book.Said;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed about a row.
 *
 * @param typed the fields
 * @param said what it comes to
 * @param places where it stands in the paper
 * @param mistakes to mend first
 */
public record ItemForm(Typed typed, Said said, Said.Places places, List<Mistake> mistakes) {

    /** The answers that can be chosen. */
    public static final List<Choice> REPLIES = Arrays.stream(Reply.values())
            .map(reply -> new Choice(reply.name(), reply.words()))
            .toList();

    private static final int SHORT = 300;
    private static final int LONG = 20_000;
    private static final int MOST_PARTS = 60;
    private static final int NEAR = 3_000;

    /** The fields of a row, for a form that changes it. */
    static ItemForm of(Item item, String text) {
        Said said = item.said();
        Typed typed = Typed.NOTHING
                .with("reference", said.reference())
                .with("heading", said.heading())
                .with("words", said.words())
                .with("addressee", said.aim().addressee())
                .with("due", said.aim().due())
                .with("reply", said.answer().reply().name())
                .with("quote", quote(item, text))
                .with("reasons", said.answer().reasons())
                .with("responder", said.answer().responder())
                .with("became", said.became())
                .with("version", String.valueOf(item.version()));
        for (int i = 0; i < said.parts().size(); i++) {
            Said.Part part = said.parts().get(i);
            String name = "part-" + (i + 1);
            typed = typed.with(name + "-label", part.label())
                    .with(name + "-words", part.words())
                    .with(name + "-addressee", part.aim().addressee())
                    .with(name + "-due", part.aim().due());
        }
        return new ItemForm(typed, said, item.places(), List.of());
    }

    /** Reads a form about a row of a paper with this text. */
    static ItemForm of(Typed typed, Item item, String text) {
        List<Mistake> mistakes = new ArrayList<>();
        if (item.sort() == Item.Sort.RECOMMENDATION && typed.text("words").isEmpty()) {
            mistakes.add(new Mistake("words", "Enter the recommendation’s words, or strike the row out instead"));
        }
        for (String field : List.of("reference", "heading", "addressee", "due", "responder")) {
            fits(field, SHORT, typed, mistakes);
        }
        for (String field : List.of("words", "reasons", "became", "quote")) {
            fits(field, LONG, typed, mistakes);
        }
        List<Said.Part> parts = new ArrayList<>();
        for (int i = 1; i <= MOST_PARTS; i++) {
            String name = "part-" + i;
            fits(name + "-words", LONG, typed, mistakes);
            if (!typed.text(name + "-words").isEmpty()) {
                parts.add(new Said.Part(
                        typed.text(name + "-label"),
                        typed.text(name + "-words"),
                        new Said.Aim(typed.text(name + "-addressee"), typed.text(name + "-due"))));
            }
        }
        Said said = new Said(
                typed.text("reference"),
                typed.text("heading"),
                typed.text("words"),
                parts,
                new Said.Aim(typed.text("addressee"), typed.text("due")),
                new Said.Answer(reply(typed), typed.text("reasons"), typed.text("responder")),
                typed.text("became"));
        return new ItemForm(typed, said, places(typed, item, text, mistakes), List.copyOf(mistakes));
    }

    /** This with the version that is saved now, to be saved over it. */
    ItemForm over(Item theirs) {
        return new ItemForm(typed.with("version", String.valueOf(theirs.version())), said, places, mistakes);
    }

    /** How many parts the form has room for: those that are there, and one more. */
    public int rooms() {
        return Math.min(MOST_PARTS, said.parts().size() + 1);
    }

    private static String quote(Item item, String text) {
        return item.places()
                .answer()
                .map(place -> place.within(text.length()))
                .map(place -> text.substring(place.from(), place.to()).replaceAll("\\s+", " "))
                .orElse("");
    }

    private static Said.Places places(Typed typed, Item item, String text, List<Mistake> mistakes) {
        Optional<Place> words = item.places()
                .words()
                .flatMap(old -> Printed.of(text, old.widened(NEAR, NEAR, text.length()), typed.text("words")))
                .or(() -> Printed.of(text, typed.text("words")))
                .filter(place -> item.said().parts().isEmpty())
                .or(() -> item.places().words());
        String quote = typed.text("quote").replaceAll("\\s+", " ");
        Optional<Place> answer =
                quote.equals(quote(item, text).strip()) ? item.places().answer() : Printed.of(text, quote);
        if (answer.isEmpty() && !quote.isEmpty()) {
            mistakes.add(new Mistake(
                    "quote", "These words aren’t in the paper as it was read. Copy them out of the paper’s text"));
        }
        return new Said.Places(words, answer);
    }

    private static Reply reply(Typed typed) {
        return Arrays.stream(Reply.values())
                .filter(reply -> reply.name().equals(typed.text("reply")))
                .findFirst()
                .orElse(Reply.NOT_STATED);
    }

    private static void fits(String field, int most, Typed typed, List<Mistake> mistakes) {
        if (typed.text(field).length() > most) {
            mistakes.add(new Mistake(field, "Shorten this to at most %,d characters".formatted(most)));
        }
    }
}
