package sightline.service.library.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sightline.service.library.book.Item;
import sightline.service.library.book.Item.Sort;
import sightline.service.library.book.Place;
import sightline.service.library.book.Reply;
import sightline.service.library.book.Run;
import sightline.service.library.book.Said;
import sightline.service.library.check.Field.Match;

/** Sets each field of a row beside the passage that it was read from. */
final class Cards {

    private static final int NEAR = 140;
    private static final int AROUND = 70;
    private static final int BEFORE_NUMBER = 30;
    private static final int AFTER_NUMBER = 20;
    private static final int FAR = 1_500;

    private final String text;
    private final Item item;
    private final List<Field> fields = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private Cards(String text, Item item) {
        this.text = text;
        this.item = item;
    }

    static Card of(String text, Item item) {
        return new Cards(text, item).card();
    }

    private Card card() {
        Said said = item.said();
        Optional<Place> words = item.places().words();
        Optional<Place> answer = item.places().answer();
        Optional<Place> main = words.or(() -> answer);
        number(said.reference(), main);
        field("Heading", said.heading(), () -> main.flatMap(place -> before(said.heading(), place)));
        whole("Recommendation", said.words(), words);
        for (Said.Part part : said.parts()) {
            String name = "Part " + part.label();
            whole(name.strip(), part.words(), words.flatMap(place -> Printed.of(text, place, part.words())));
            some(name + ", to whom", part.aim().addressee(), words);
            some(name + ", by when", part.aim().due(), words);
        }
        spoken("To whom", said.aim().addressee(), words);
        spoken("By when", said.aim().due(), words);
        whole(
                "Answer",
                said.answer().reply() == Reply.NOT_STATED
                        ? ""
                        : said.answer().reply().words(),
                answer);
        spoken("Reasons", said.answer().reasons(), List.of(said.answer().reasons()), answer);
        spoken("Who answered", said.answer().responder(), answer);
        field("What came of it", said.became(), () -> Printed.of(text, said.became()));
        return new Card(item, List.copyOf(fields), List.copyOf(silent));
    }

    private void number(String reference, Optional<Place> main) {
        if (item.isToAll()) {
            return;
        }
        field(
                "Number",
                reference,
                () -> main.flatMap(place -> Printed.of(
                                text,
                                new Place(place.from(), Math.min(place.to(), place.from() + AFTER_NUMBER)),
                                reference)
                        .or(() -> Printed.of(
                                text, new Place(place.from() - BEFORE_NUMBER, place.from() + AFTER_NUMBER), reference))
                        .or(() -> item.sort() == Sort.ANSWER ? Printed.of(text, place, reference) : Optional.empty())));
    }

    /** A heading stands above what it heads; the nearest above counts. */
    private Optional<Place> before(String heading, Place place) {
        Optional<Place> found = Optional.empty();
        int from = Math.max(0, place.from() - FAR * 4);
        Optional<Place> next = Printed.of(text, new Place(from, place.from()), heading);
        while (next.isPresent()) {
            found = next;
            next = Printed.of(text, new Place(next.get().to(), place.from()), heading);
        }
        return found;
    }

    /** A field that was read from a whole passage. */
    private void whole(String label, String value, Optional<Place> place) {
        if (value.isEmpty() && (place.isEmpty() || !label.equals("Answer"))) {
            silent(label);
            return;
        }
        Optional<Place> exact = place.flatMap(some -> Printed.of(text, some, value));
        List<Run> runs = place.map(some ->
                        Surroundings.of(text, some.widened(NEAR, NEAR, text.length()), List.of(exact.orElse(some))))
                .orElse(List.of());
        Match match = place.isEmpty() ? Match.NO_PASSAGE : exact.isPresent() ? Match.PRINTED : Match.OTHER_WORDS;
        boolean answers = label.equals("Answer");
        String shown = value.isEmpty() ? "Look at the passage: it doesn’t say one thing" : value;
        fields.add(new Field(label, shown, runs, answers && place.isPresent() ? Match.PRINTED : match));
    }

    private void some(String label, String value, Optional<Place> main) {
        if (!value.isEmpty()) {
            spoken(label, value, main);
        }
    }

    /** A field of one or several names. */
    private void spoken(String label, String value, Optional<Place> main) {
        spoken(label, value, Arrays.stream(value.split("; ")).map(String::strip).toList(), main);
    }

    /** A field whose pieces were each read from somewhere in a passage or near it. */
    private void spoken(String label, String value, List<String> pieces, Optional<Place> main) {
        List<String> names = pieces.stream().filter(name -> !name.isEmpty()).toList();
        List<Place> places = main.stream()
                .flatMap(place -> names.stream().flatMap(name -> near(name, place)))
                .toList();
        if (names.isEmpty()) {
            silent(label);
        } else if (places.isEmpty()) {
            fields.add(new Field(
                    label,
                    value,
                    main.map(place -> Surroundings.of(text, place, List.of())).orElse(List.of()),
                    main.isPresent() ? Match.OTHER_WORDS : Match.NO_PASSAGE));
        } else {
            int from = places.stream().mapToInt(Place::from).min().getAsInt();
            int to = places.stream().mapToInt(Place::to).max().getAsInt();
            fields.add(new Field(
                    label,
                    value,
                    Surroundings.of(text, new Place(from, to).widened(AROUND, AROUND, text.length()), places),
                    places.size() == names.size() ? Match.PRINTED : Match.OTHER_WORDS));
        }
    }

    private Stream<Place> near(String name, Place place) {
        return Printed.of(text, place, name)
                .or(() -> Printed.of(text, place.widened(FAR, FAR, text.length()), name))
                .stream();
    }

    private void field(String label, String value, Supplier<Optional<Place>> finder) {
        if (value.isEmpty()) {
            silent(label);
            return;
        }
        Optional<Place> place = finder.get();
        fields.add(new Field(
                label,
                value,
                place.map(some -> Surroundings.of(text, some.widened(AROUND, AROUND, text.length()), List.of(some)))
                        .orElse(List.of()),
                place.isPresent() ? Match.PRINTED : Match.NO_PASSAGE));
    }

    private void silent(String label) {
        silent.add(label.toLowerCase(Locale.ROOT));
    }
}
