package sightline.service.improvement.shown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import sightline.service.people.OpenToAll;

/** The public record as a feed, as JSON and as CSV: three forms of one list, the same for everybody. */
@Controller
@OpenToAll
final class RecordFiles {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final RecommendationShelf shelf;

    RecordFiles(RecommendationShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/recommendations.atom")
    ResponseEntity<byte[]> feed(Wanted wanted) {
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(AtomFeed.of(lines(wanted), site, shelf.today()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/recommendations.json")
    ResponseEntity<RecordSheet.Document> json(Wanted wanted) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(RecordSheet.document(lines(wanted), shelf.today().toString()));
    }

    @GetMapping("/recommendations.csv")
    ResponseEntity<String> list(Wanted wanted) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"sightline-recommendations.csv\"")
                .body(RecordSheet.csv(lines(wanted)));
    }

    private List<Line> lines(Wanted wanted) {
        return shelf.shown().stream().filter(wanted::fits).toList();
    }
}
