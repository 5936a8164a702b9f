package sightline.service.casework.letter;

import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Views;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** A letter as a Word document, once nothing in it is missing; the record keeps that it was taken out. */
@Controller
final class LetterWordPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Gate gate;
    private final Cases cases;
    private final Letters letters;
    private final Views views;
    private final Clock clock;

    LetterWordPage(Gate gate, Cases cases, Letters letters, Views views, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.letters = letters;
        this.views = views;
        this.clock = clock;
    }

    /** A letter with gaps leads back to its preview, which says what is missing and what to do. */
    @GetMapping("/cases/{journey}/letters/{letter}/{key}/word")
    @OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
    ResponseEntity<byte[]> give(
            Desk desk, @PathVariable String journey, @PathVariable String letter, @PathVariable String key) {
        CaseFile file = gate.at(desk, () -> cases.read(desk, journey)).orElseThrow(LetterWordPage::nowhere);
        Occasion occasion = letters.find(file, letter, key).orElseThrow(LetterWordPage::nowhere);
        return letters.fill(desk, file, occasion)
                .finished()
                .map(finished -> {
                    byte[] document = WordLetter.write(finished, clock.instant());
                    views.printed(desk, journey, "letter:" + occasion.template().id());
                    return document(occasion, document);
                })
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, "/cases/%s/letters/%s/%s#missing".formatted(journey, letter, key))
                        .build());
    }

    private static ResponseEntity<byte[]> document(Occasion occasion, byte[] document) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(occasion.fileName())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(document);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
