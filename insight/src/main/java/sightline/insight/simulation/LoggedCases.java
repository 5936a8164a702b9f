package sightline.insight.simulation;

/**
 * What an event log says of each request, a row each, a column an event, in days since 1 January 1970; {@link #NOT_YET}
 * where it is not in the log.
 *
 * @param requested the request
 * @param decided the decision whether to assess
 * @param refused whether it was not to
 * @param asked the psychologist was asked
 * @param advised the psychologist's advice
 * @param others the last advice of anybody else so far
 * @param drafted the first draft
 * @param issued the first final plan
 * @param gone ended without a plan after the decision, withdrawn or moved away
 */
@SuppressWarnings("ArrayRecordComponent") // columns of one table, compared by nobody
public record LoggedCases(
        int[] requested,
        int[] decided,
        boolean[] refused,
        int[] asked,
        int[] advised,
        int[] others,
        int[] drafted,
        int[] issued,
        int[] gone) {

    /** Stands for an event that is not in the log. */
    public static final int NOT_YET = Integer.MIN_VALUE;

    /** How many requests there are. */
    public int size() {
        return requested.length;
    }

    /** Whether it was open at the end of the log. */
    boolean isOpen(int row) {
        return issued[row] == NOT_YET && gone[row] == NOT_YET && !refused[row];
    }
}
