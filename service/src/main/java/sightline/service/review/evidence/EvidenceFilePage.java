package sightline.service.review.evidence;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Gives out the file that an item came as, to be saved and not to be opened here. */
@Controller
final class EvidenceFilePage {

    private final PaperShelf papers;

    EvidenceFilePage(PaperShelf papers) {
        this.papers = papers;
    }

    @GetMapping("/reviews/{review}/evidence/{id}/file")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ResponseEntity<byte[]> give(Inside inside, @PathVariable long id) {
        PaperShelf.Copy copy =
                papers.take(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(copy.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(copy.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(copy.content());
    }
}
