package sightline.exchange.annex;

import java.util.List;

/**
 * A child or young person of the pack.
 *
 * @param person the key of the event log
 * @param journey which request or plan
 * @param list which list they stand in
 * @param why why they were chosen
 * @param facts what is known about them, by column of the list
 * @param dates what happened, day by day
 * @param duties what was owed, and how it stands
 * @param missing what an inspector would ask for and nothing here tells
 */
public record Tracked(
        String person,
        String journey,
        AnnexList list,
        String why,
        List<Line> facts,
        List<Line> dates,
        List<Owed> duties,
        List<String> missing) {

    public Tracked {
        facts = List.copyOf(facts);
        dates = List.copyOf(dates);
        duties = List.copyOf(duties);
        missing = List.copyOf(missing);
    }

    /**
     * A line.
     *
     * @param title what it is
     * @param words what it says
     */
    public record Line(String title, String words) {}

    /**
     * A duty.
     *
     * @param what is to be done, and by which law
     * @param from the day it runs from
     * @param last the last lawful day; blank where there is none
     * @param done when it was done; blank where it was not
     * @param stands how it stands
     */
    public record Owed(String what, String from, String last, String done, String stands) {}
}
