package sightline.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;

/** Days as bytes of one form; those of likely years are kept, since a log names the same days often. */
final class DayBytes {

    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 45;

    private final Function<LocalDate, String> form;
    private final byte[][] written = new byte[YEARS * 12 * 31][];

    /** @param form how a day is written */
    DayBytes(Function<LocalDate, String> form) {
        this.form = form;
    }

    byte[] of(LocalDate day) {
        int place = ((day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1) * 31 + day.getDayOfMonth() - 1;
        if (place < 0 || place >= written.length) {
            return form.apply(day).getBytes(StandardCharsets.UTF_8);
        }
        byte[] known = written[place];
        if (known == null) {
            known = form.apply(day).getBytes(StandardCharsets.UTF_8);
            written[place] = known;
        }
        return known;
    }
}
