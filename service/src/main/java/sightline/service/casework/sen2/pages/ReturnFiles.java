package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.KeptFinding;
import sightline.service.casework.sen2.Note;
import sightline.service.casework.sen2.ReturnFindings;
import sightline.service.casework.sen2.ReturnNotes;
import sightline.service.casework.sen2.ReturnSight;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Hands out the fix list of a return, which names people, and the notes for the Department, which name nobody. */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class ReturnFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private record Fix(KeptFinding finding, Optional<Note> note) {}

    private static final Sheet<Fix> FIXES = new Sheet<Fix>()
            .column("handling", fix -> "Personal data: for mending the return only")
            .column(
                    "person",
                    fix -> fix.finding().about().person().stream().boxed().findFirst())
            .column("name", fix -> fix.finding().about().name())
            .column("upn", fix -> fix.finding().about().upn())
            .column(
                    "request",
                    fix -> fix.finding().about().request().stream().boxed().findFirst())
            .column("received", fix -> fix.finding().about().received().map(Object::toString))
            .column("rule", fix -> fix.finding().rule())
            .column("level", fix -> fix.finding().level().word())
            .column("element", fix -> fix.finding().element())
            .column("line", fix -> fix.finding().line())
            .column("what_is_wrong", fix -> fix.finding().message())
            .column("what_must_hold", fix -> fix.finding().words().words())
            .column("what_to_do", fix -> fix.finding().words().fix())
            .column("note", fix -> fix.note().map(Note::words));

    private static final Sheet<NotesView.Row> NOTES = new Sheet<NotesView.Row>()
            .column("rule", row -> row.rule().id())
            .column("what_must_hold", row -> row.rule().words())
            .column("queries", NotesView.Row::queries)
            .column("note", row -> row.note().map(Note::words))
            .column("by", row -> row.note().flatMap(Note::by))
            .column("on", row -> row.note().map(note -> note.day().toString()));

    private final FoundReturn found;
    private final ReturnFindings findings;
    private final ReturnNotes notes;
    private final ReturnNoteRows rows;
    private final ReturnSight sight;

    ReturnFiles(FoundReturn found, ReturnFindings findings, ReturnNotes notes, ReturnNoteRows rows, ReturnSight sight) {
        this.found = found;
        this.findings = findings;
        this.notes = notes;
        this.rows = rows;
        this.sight = sight;
    }

    @GetMapping("/return/{id}/fix-list.csv")
    ResponseEntity<String> fixes(Desk desk, @PathVariable long id, Asked asked) {
        HandedIn handed = found.at(desk, id);
        List<KeptFinding> wanted = findings.all(desk, id, asked.wanted());
        Map<String, Note> said = notes.of(desk, handed.year());
        sight.takenOut(desk, id, wanted);
        return csv(
                "personal-data-fix-list-%d-%d.csv".formatted(handed.year(), id),
                FIXES.csv(wanted.stream()
                        .map(finding -> new Fix(finding, Optional.ofNullable(said.get(finding.rule()))))
                        .toList()));
    }

    @GetMapping("/return/{id}/notes.csv")
    ResponseEntity<String> notes(Desk desk, @PathVariable long id) {
        HandedIn handed = found.at(desk, id);
        return csv("notes-%d-%d.csv".formatted(handed.year(), id), NOTES.csv(rows.of(desk, handed)));
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
