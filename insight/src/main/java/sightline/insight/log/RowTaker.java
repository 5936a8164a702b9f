package sightline.insight.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.EventName;

/** Takes the rows of a file into a builder, each by its bytes. */
final class RowTaker {

    private final CsvRows rows;
    private final int[] columns;
    private final LogBuilder builder;
    private final Details wanted;
    private final Words events = new Words();
    private final List<Optional<EventName>> names = new ArrayList<>();
    private final List<Optional<String>> refusals = new ArrayList<>();
    private final DayBytes days = new DayBytes();
    private final WaitingRows waiting;

    /** @param columns where the columns of {@link LogReader#COLUMNS} are */
    RowTaker(CsvRows rows, int[] columns, LogBuilder builder, Details wanted) {
        this.rows = rows;
        this.columns = columns;
        this.builder = builder;
        this.wanted = wanted;
        this.waiting = new WaitingRows(rows, columns[1], columns[2], builder);
        rows.before(waiting::take);
    }

    /** Takes in the last rows. */
    void end() {
        waiting.take();
    }

    /** Takes the row, or tells why it is left out. */
    void take(Faults faults) {
        int event = number(events, 3, 0);
        if (event == names.size()) {
            names.add(EventName.named(words(3)));
        }
        Optional<EventName> name = names.get(event);
        if (name.isEmpty()) {
            fault(faults, "there is no event '%s'. Look up the names in the guide.".formatted(words(3)));
        } else if (!days.reads(rows.text(), from(4), to(4))) {
            fault(faults, "'%s' is no date. Write it as 2026-02-14.".formatted(words(4)));
        } else if (isBlank(from(2), to(2))) {
            fault(faults, "it names no journey. Fill in the column journey.");
        } else {
            take(name.get(), days.day(), faults);
        }
    }

    private void take(EventName name, int day, Faults faults) {
        int detail = number(builder.details(), 5, name.ordinal());
        if (wanted == Details.UNDERSTOOD) {
            while (detail >= refusals.size()) {
                refusals.add(EventKind.refusal(name, day, words(5)));
            }
            if (refusals.get(detail).isPresent()) {
                fault(faults, refusals.get(detail).get());
                return;
            }
        }
        waiting.add(number(builder.authorities(), 0, 0), day, detail);
    }

    private int number(Words words, int column, int context) {
        return words.number(rows.text(), from(column), to(column), context);
    }

    private int from(int column) {
        return rows.start(columns[column]);
    }

    private int to(int column) {
        return rows.end(columns[column]);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (rows.text()[i] > ' ') {
                return false;
            }
            if (rows.text()[i] < 0) {
                return words(2).isBlank();
            }
        }
        return true;
    }

    private String words(int column) {
        return rows.words(columns[column]);
    }

    private void fault(Faults faults, String why) {
        faults.fault(rows.line(), why);
    }
}
