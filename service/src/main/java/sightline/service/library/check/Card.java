package sightline.service.library.check;

import java.util.List;
import sightline.service.library.book.Item;

/**
 * A row as the page shows it.
 *
 * @param item the row
 * @param fields what it says, each beside its passage
 * @param silent the fields for which nothing is printed
 */
public record Card(Item item, List<Field> fields, List<String> silent) {

    /** What is empty, in a sentence; empty where nothing is. */
    public String silence() {
        return silent.isEmpty() ? "" : "Nothing is printed for: " + String.join(", ", silent) + ".";
    }
}
