package sightline.service.casework.shelf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.casework.gate.Members;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Gives a document out, to be saved and not to be opened here. */
@Controller
final class DocumentPage {

    private final Members members;
    private final DocumentShelf shelf;

    DocumentPage(Members members, DocumentShelf shelf) {
        this.members = members;
        this.shelf = shelf;
    }

    /** Officers take what their authority has; advisers what their own organisation handed in. */
    @GetMapping("/documents/{id}")
    @OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER, Role.ADVISER})
    ResponseEntity<byte[]> give(@PathVariable long id, @AuthenticationPrincipal SignedIn reader) {
        DocumentShelf.Copy copy = Stream.of(members.officer(reader), members.adviser(reader))
                .flatMap(Optional::stream)
                .flatMap(desk -> shelf.take(desk, id).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
