package sightline.insight.alert;

import java.time.LocalDate;
import java.util.SequencedMap;

/**
 * Something a committee would be told.
 *
 * @param asOf the day from whose knowledge it is told
 * @param authority whose it is
 * @param indicator what was looked at: outlook, wait:STAGE, queue:STAGE, requests, backlog
 * @param since the first day of the week since which it has run this way
 * @param turn which way
 * @param severity how much it matters
 * @param statement what a committee would be told, in plain words
 * @param figures the figures behind the words, by name
 * @param falseAlarmsPerYear how often it is told in a year in which nothing is wrong, as measured
 */
public record Alert(
        LocalDate asOf,
        String authority,
        String indicator,
        LocalDate since,
        Turn turn,
        Severity severity,
        String statement,
        SequencedMap<String, Double> figures,
        double falseAlarmsPerYear) {}
