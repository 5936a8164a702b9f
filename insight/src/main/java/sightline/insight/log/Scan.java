package sightline.insight.log;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * Goes through a log and has each case counted. Columns are copied in pieces that stay in the processor's cache, so
 * measures read plain arrays, whether the log lies in the heap or in a mapped file; several measures share one passage.
 */
public final class Scan {

    private static final int CASES = 1 << 10;

    private final EventLog log;
    private final CaseMeasure[] measures;
    private final boolean details;
    private final CaseEvents block;
    private final CaseEvents single;

    private Scan(EventLog log, CaseMeasure... measures) {
        this.log = log;
        this.measures = measures;
        this.block = new CaseEvents(log);
        this.single = new CaseEvents(log);
        boolean any = false;
        for (CaseMeasure measure : measures) {
            any |= measure.readsDetails();
        }
        this.details = any;
    }

    /** Counts every case. */
    public static void all(EventLog log, CaseMeasure... measures) {
        Scan scan = new Scan(log, measures);
        int[] starts = new int[CASES + 1];
        int cases = log.columns().cases();
        for (int first = 0; first < cases; first += CASES) {
            int count = Math.min(CASES, cases - first);
            MemorySegment.copy(log.columns().starts(), JAVA_INT, 4L * first, starts, 0, count + 1);
            scan.piece(first, starts, count);
        }
        for (int number = cases; number < log.cases(); number++) {
            scan.one(number, 1);
        }
    }

    /** Counts some cases, or takes them back. */
    public static void some(EventLog log, int[] cases, int weight, CaseMeasure... measures) {
        Scan scan = new Scan(log, measures);
        for (int number : cases) {
            if (number < log.cases()) {
                scan.one(number, weight);
            }
        }
    }

    private void piece(int first, int[] starts, int count) {
        int start = starts[0];
        fill(block, start, starts[count] - start);
        for (int i = 0; i < count; i++) {
            if (log.tail().of(first + i) >= 0) {
                one(first + i, 1);
                continue;
            }
            block.is(first + i, starts[i] - start, starts[i + 1] - start);
            for (CaseMeasure measure : measures) {
                measure.weigh(block, 1);
            }
        }
    }

    private void one(int number, int weight) {
        int at = log.tail().of(number);
        int from = at < 0 ? log.columns().start(number) : log.tail().start(at);
        int to = at < 0 ? log.columns().start(number + 1) : log.tail().start(at + 1);
        if (at < 0) {
            fill(single, from, to - from);
            single.is(number, 0, to - from);
        } else {
            Grouped grouped = log.tail().grouped();
            single.room(to - from);
            System.arraycopy(grouped.activities(), from, single.activities, 0, to - from);
            System.arraycopy(grouped.days(), from, single.days, 0, to - from);
            System.arraycopy(grouped.details(), from, single.details, 0, to - from);
            single.is(number, 0, to - from);
        }
        for (CaseMeasure measure : measures) {
            measure.weigh(single, weight);
        }
    }

    private void fill(CaseEvents events, int from, int count) {
        events.room(count);
        Columns columns = log.columns();
        MemorySegment.copy(columns.activity(), JAVA_BYTE, from, events.activities, 0, count);
        MemorySegment.copy(columns.day(), JAVA_INT, 4L * from, events.days, 0, count);
        if (details) {
            MemorySegment.copy(columns.detail(), JAVA_INT, 4L * from, events.details, 0, count);
        }
    }
}
