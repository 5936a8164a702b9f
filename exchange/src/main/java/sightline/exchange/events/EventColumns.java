package sightline.exchange.events;

import java.util.List;
import sightline.exchange.CsvHeader;
import sightline.exchange.UnusableInput;

/**
 * Where the columns of an event log are; the header names them, in whatever order.
 *
 * @param width how many columns a row has
 */
record EventColumns(int width, int authority, int person, int journey, int event, int date, int detail) {

    private static final List<String> NAMES = List.of("authority", "person", "journey", "event", "date", "detail");

    static EventColumns of(List<String> header, String file) {
        CsvHeader columns = new CsvHeader(header);
        List<String> missing = columns.missing(NAMES);
        if (!missing.isEmpty()) {
            throw new UnusableInput(
                    "The first line of %s does not name the column %s.".formatted(file, missing.getFirst()),
                    "Make authority,person,journey,event,date,detail its first line.");
        }
        int[] at = NAMES.stream().mapToInt(name -> columns.all(name).getFirst()).toArray();
        return new EventColumns(columns.width(), at[0], at[1], at[2], at[3], at[4], at[5]);
    }
}
