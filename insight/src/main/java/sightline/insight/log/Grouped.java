package sightline.insight.log;

/**
 * Events by case, each case by day.
 *
 * @param activities the event of each
 * @param days the day of each, as days since 1 January 1970
 * @param details the detail of each
 * @param starts where each case starts, and at last the number of events
 */
record Grouped(byte[] activities, int[] days, int[] details, int[] starts) {}
