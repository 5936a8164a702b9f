package sightline.service.casework.extract;

import java.util.List;
import sightline.exchange.mapping.Misread;
import sightline.service.casework.file.picture.JourneyPicture;
import sightline.service.page.InWords;

/**
 * What would come out of an extract.
 *
 * @param extract that was handed in
 * @param understood what it says
 * @param counts of what would come in
 * @param kinds of events, the most frequent first
 * @param journeys the first ones, new ones before others
 */
public record Preview(HandedIn extract, Understood understood, Counts counts, List<Kinds> kinds, List<Shown> journeys) {

    private static final int ROWS = 20;

    public Preview {
        kinds = List.copyOf(kinds);
        journeys = List.copyOf(journeys);
    }

    /**
     * What would come in.
     *
     * @param journeys that come out
     * @param fresh of these that are not there yet
     * @param there that are there already
     * @param moved keys of those that are there and of which the extract knows more than is written down
     * @param early journeys in which nothing has happened yet
     * @param later events after today
     */
    public record Counts(int journeys, int fresh, int there, List<String> moved, int early, long later) {}

    /**
     * Events of one kind.
     *
     * @param words what happened
     * @param events how many
     */
    public record Kinds(String words, long events) {}

    /**
     * A journey as a picture.
     *
     * @param key of it
     * @param person whose
     * @param there whether it is there already
     * @param picture what happened
     */
    public record Shown(String key, String person, boolean there, JourneyPicture picture) {}

    /** What the page asks. */
    public String title() {
        return "What would come out of %s?".formatted(extract.name());
    }

    /** Whether there is anything to bring in. */
    public boolean hasNews() {
        return counts.fresh() > 0;
    }

    /** What is new, in a sentence. */
    public String lead() {
        String rows = InWords.count(understood.rows()) + (understood.rows() == 1 ? " row" : " rows");
        String out = InWords.count(counts.journeys()) + (counts.journeys() == 1 ? " journey" : " journeys");
        return counts.fresh() == 0
                ? "%s, %s, nothing new.".formatted(rows, out)
                : "%s, %s, %s of them new. Nothing is written yet.".formatted(rows, out, InWords.count(counts.fresh()));
    }

    /** How many pages what was not understood has. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(understood.misread().size(), ROWS));
    }

    /** A page of what was not understood. */
    public List<Misread> misread(int page) {
        int from = Math.min((page - 1) * ROWS, understood.misread().size());
        return understood
                .misread()
                .subList(from, Math.min(from + ROWS, understood.misread().size()));
    }
}
