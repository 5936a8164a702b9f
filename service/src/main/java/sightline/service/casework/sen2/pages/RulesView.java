package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.casework.sen2.Counted;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Note;
import sightline.service.casework.sen2.bring.BringReturns;
import sightline.service.page.chart.BarChart;

/**
 * What the page of a return by rule shows.
 *
 * @param handed the return
 * @param rules how often each found something
 * @param notes for the Department, by rule
 * @param chart the rules that found most; none where few did
 * @param said what was done, and what can be
 */
public record RulesView(
        HandedIn handed, List<Counted> rules, Map<String, Note> notes, Optional<BarChart> chart, Said said) {

    /**
     * What was done, and what can be.
     *
     * @param notice what was done just now
     * @param where the return stands between its check and the cases
     */
    public record Said(Optional<String> notice, BringReturns.Where where) {}

    /** What is said to the Department about a rule. */
    public Optional<Note> note(Counted counted) {
        return Optional.ofNullable(notes.get(counted.key().rule()));
    }
}
