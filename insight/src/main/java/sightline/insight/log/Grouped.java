package sightline.insight.log;

import java.util.Arrays;

/**
 * Events by case.
 *
 * @param activities the event of each
 * @param days the day of each, as days since 1 January 1970
 * @param details the detail of each
 * @param starts where each case starts, and at last the number of events
 */
record Grouped(byte[] activities, int[] days, int[] details, int[] starts) {

    /** Puts each case in the order of days; events of one day stay as they stand. */
    void sortDays() {
        for (int number = 0; number + 1 < starts.length; number++) {
            int from = starts[number];
            int to = starts[number + 1];
            for (int i = from + 1; i < to; i++) {
                if (days[i] < days[i - 1]) {
                    sort(from, to);
                    break;
                }
            }
        }
    }

    /** A stable sort: the day above, the place below, both in one number. */
    private void sort(int from, int to) {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = (long) days[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        byte[] activity = Arrays.copyOfRange(activities, from, to);
        int[] detail = Arrays.copyOfRange(details, from, to);
        for (int i = from; i < to; i++) {
            int was = (int) keys[i - from] - from;
            days[i] = (int) (keys[i - from] >> Integer.SIZE);
            activities[i] = activity[was];
            details[i] = detail[was];
        }
    }
}
