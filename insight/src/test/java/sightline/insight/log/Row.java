package sightline.insight.log;

import java.time.LocalDate;
import sightline.journey.event.EventName;

/** A row of a log, as text: what the columns are compared with. */
public record Row(String authority, String person, String journey, EventName event, LocalDate day, String detail) {

    /** The journey's key among all. */
    public String key() {
        return authority + "\n" + journey;
    }

    /** The row as CSV; what needs quotation marks has them. */
    String csv() {
        return String.join(
                ",", cell(authority), cell(person), cell(journey), event.written(), day.toString(), cell(detail));
    }

    private static String cell(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
