package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.rule.Rule;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Note;

/**
 * What the page of notes shows.
 *
 * @param handed the return
 * @param rows rules with queries in this return, and those that have a note
 * @param notice what was done
 */
public record NotesView(HandedIn handed, List<Row> rows, Optional<String> notice) {

    /**
     * A rule.
     *
     * @param rule with its words
     * @param queries how many it has in this return
     * @param note what is said to the Department
     */
    public record Row(Rule rule, long queries, Optional<Note> note) {}

    /** How many rules with queries have no note yet. */
    public long missing() {
        return rows.stream().filter(row -> row.note().isEmpty()).count();
    }
}
