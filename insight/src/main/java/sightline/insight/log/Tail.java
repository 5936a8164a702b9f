package sightline.insight.log;

/**
 * What was added to a log after its columns were made: each case that got an event stands here whole and counts instead
 * of what the columns say of it; new cases stand here only.
 *
 * @param grouped the events, by their order here
 * @param places for each case of the log where it stands here, or -1; nothing where nothing was added
 * @param persons the persons of the new cases
 * @param first the number of the first new case
 * @param events how many events the log has in all
 */
record Tail(Grouped grouped, int[] places, int[] persons, int first, int events) {

    private static final int NOWHERE = -1;

    static Tail none(Columns columns) {
        Grouped nothing = new Grouped(new byte[0], new int[0], new int[0], new int[1]);
        return new Tail(nothing, new int[0], new int[0], columns.cases(), columns.events());
    }

    int cases() {
        return first + persons.length;
    }

    /** Where a case stands here, or -1. */
    int of(int number) {
        return number < places.length ? places[number] : NOWHERE;
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    int start(int at) {
        return grouped.starts()[at];
    }

    int activity(int at) {
        return grouped.activities()[at];
    }

    int day(int at) {
        return grouped.days()[at];
    }

    int detail(int at) {
        return grouped.details()[at];
    }

    int person(int number) {
        return persons[number - first];
    }
}
