package sightline.exchange.sen2.build;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Piece;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.IsoDay;

/**
 * What is known about a person beside their journeys.
 *
 * @param values by item
 * @param secondNeed the second kind of need, where there is one
 */
public record PersonRow(Map<Item, String> values, Optional<String> secondNeed) {

    public PersonRow {
        values = Map.copyOf(values);
    }

    /** The value of an item. */
    public Optional<String> value(Item item) {
        return Optional.ofNullable(values.get(item));
    }

    /** The value of an item as a day. */
    public Optional<LocalDate> day(Item item) {
        return value(item).flatMap(IsoDay::of);
    }

    /** The person as a return names them, still without requests. */
    Section section(Form form) {
        Section made = Section.at(Block.PERSON, 0);
        for (Piece piece : form.pieces(Block.PERSON)) {
            if (piece instanceof Piece.Leaf leaf) {
                value(leaf.item()).ifPresent(text -> made.put(leaf.item(), text, 0));
            }
        }
        return made;
    }
}
