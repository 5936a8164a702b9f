package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sightline.exchange.sen2.rule.Level;
import sightline.exchange.sen2.rule.Rulebook;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.Counted;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Note;
import sightline.service.casework.sen2.ReturnFindings;
import sightline.service.casework.sen2.ReturnNotes;

/** The rules about which the Department may ask, each with its note. */
@Component
final class ReturnNoteRows {

    private final ReturnFindings findings;
    private final ReturnNotes notes;

    ReturnNoteRows(ReturnFindings findings, ReturnNotes notes) {
        this.findings = findings;
        this.notes = notes;
    }

    /** In the order of the rulebook. */
    List<NotesView.Row> of(Desk desk, HandedIn handed) {
        Map<String, Long> queries = findings.byRule(desk, handed.id()).stream()
                .filter(counted -> counted.key().level() == Level.QUERY)
                .collect(Collectors.toMap(counted -> counted.key().rule(), Counted::found));
        Map<String, Note> kept = notes.of(desk, handed.year());
        return Rulebook.rules().stream()
                .filter(rule -> queries.containsKey(rule.id()) || kept.containsKey(rule.id()))
                .map(rule -> new NotesView.Row(
                        rule, queries.getOrDefault(rule.id(), 0L), Optional.ofNullable(kept.get(rule.id()))))
                .toList();
    }
}
