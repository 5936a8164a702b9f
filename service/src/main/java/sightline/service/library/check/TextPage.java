package sightline.service.library.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.library.book.Item.Standing;
import sightline.service.library.book.Items;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Papers;
import sightline.service.library.book.Place;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What is the whole text, and where were rows found in it? And the file, and the record, to be saved. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.ANALYST})
@RequestMapping("/papers/{id:\\d{1,15}}")
final class TextPage {

    private final Papers papers;
    private final Items items;

    TextPage(Papers papers, Items items) {
        this.papers = papers;
        this.items = items;
    }

    @GetMapping("/text")
    ModelAndView text(@PathVariable long id, @RequestParam(defaultValue = "1") int part) {
        KeptPaper paper = found(id);
        String text = papers.text(id);
        int parts = Math.max(1, Math.ceilDiv(text.length(), TextView.SIZE));
        int shown = Math.clamp(part, 1, parts);
        Place window = new Place((shown - 1) * TextView.SIZE, shown * TextView.SIZE).within(text.length());
        List<Place> marks = items.of(id).stream()
                .filter(item -> item.standing() != Standing.STRUCK)
                .flatMap(item -> item.places().words().or(() -> item.places().answer()).stream())
                .filter(place -> place.from() < window.to() && window.from() < place.to())
                .toList();
        return new ModelAndView(
                "library/check/text", "view", new TextView(paper, Surroundings.of(text, window, marks), shown, parts));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        KeptPaper paper = found(id);
        return papers.content(id)
                .map(content -> saved(paper.file().type(), paper.file().name()).body(content))
                .orElseThrow(TextPage::nowhere);
    }

    @GetMapping("/record.json")
    ResponseEntity<String> record(@PathVariable long id) {
        return papers.record(id)
                .map(json ->
                        saved("application/json", "paper-%d.json".formatted(id)).body(json))
                .orElseThrow(TextPage::nowhere);
    }

    /** Whatever somebody handed in is given out to be saved, and never opened on our pages. */
    private static ResponseEntity.BodyBuilder saved(String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff");
    }

    private KeptPaper found(long id) {
        return papers.find(id).orElseThrow(TextPage::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
