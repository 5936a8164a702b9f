package sightline.exchange.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        List<Happened> dates,
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
     * Something that happened.
     *
     * @param day when
     * @param words what
     */
    public record Happened(LocalDate day, String words) {}

    /**
     * A duty of the authority or of somebody whom it asked.
     *
     * @param what is to be done, and by which law
     * @param from the day it runs from
     * @param last the last lawful day; empty where there is none
     * @param done when it was done; empty where it was not
     * @param stands how it stands
     */
    public record Owed(
            String what, LocalDate from, Optional<LocalDate> last, Optional<LocalDate> done, String stands) {}
}
