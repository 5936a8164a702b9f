package sightline.service.watch.live;

import java.time.LocalDate;
import sightline.insight.alert.Severity;
import sightline.insight.alert.Turn;

/**
 * An alert as a committee is told it; a count of few people is not in its words.
 *
 * @param indicator what was looked at: outlook, wait:STAGE, queue:STAGE, requests, backlog
 * @param since the first day of the week since which it has run this way
 * @param turn which way
 * @param severity how much it matters
 * @param statement in plain words
 * @param falseAlarmsPerYear how often it is told in a year in which nothing is wrong
 */
public record Notice(
        String indicator,
        LocalDate since,
        Turn turn,
        Severity severity,
        String statement,
        double falseAlarmsPerYear) {

    /** What it is, in a few words. */
    public String words() {
        Enquiry enquiry = Enquiry.of(indicator);
        String which = indicator.startsWith("queue:") ? ": the queue" : "";
        return enquiry.words() + which + (turn == Turn.IMPROVEMENT && enquiry != Enquiry.BACKLOG ? ", the other way" : "");
    }
}
