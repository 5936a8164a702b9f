package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.rule.Rule;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.KeptFinding;
import sightline.service.casework.sen2.Note;
import sightline.service.casework.sen2.Wanted;

/**
 * What the page of single findings shows.
 *
 * @param handed the return
 * @param wanted which findings
 * @param findings of this page
 * @param pages which page of how many, of how many findings
 * @param rules to choose from
 * @param notes for the Department, by rule
 */
public record FindingsView(
        HandedIn handed,
        Wanted wanted,
        List<KeptFinding> findings,
        Pages pages,
        List<Rule> rules,
        Map<String, Note> notes) {

    /**
     * A page of a list.
     *
     * @param page which one, from 1
     * @param pages how many there are
     * @param all how many rows they have
     */
    public record Pages(int page, int pages, int all) {

        /** The page that somebody asked for, or the nearest there is. */
        static Pages of(int asked, int all, int size) {
            int pages = Math.max(1, Math.ceilDiv(all, size));
            return new Pages(Math.clamp(asked, 1, pages), pages, all);
        }
    }

    /** What is said to the Department about a finding. */
    public Optional<Note> note(KeptFinding finding) {
        return Optional.ofNullable(notes.get(finding.rule()));
    }
}
