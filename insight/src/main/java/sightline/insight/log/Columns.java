package sightline.insight.log;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * The columns of a log, in the heap or in a file that is mapped.
 *
 * @param activity a byte an event: the number of its name
 * @param day an int an event: days since 1 January 1970
 * @param detail an int an event: the number of its detail
 * @param starts an int a case, and one more: where its events start
 * @param person an int a case: the number of its person
 */
record Columns(
        MemorySegment activity, MemorySegment day, MemorySegment detail, MemorySegment starts, MemorySegment person) {

    int events() {
        return (int) activity.byteSize();
    }

    int cases() {
        return (int) (person.byteSize() / Integer.BYTES);
    }

    int start(int number) {
        return starts.getAtIndex(JAVA_INT, number);
    }
}
