package sightline.service.casework.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sightline.exchange.mapping.Misread;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Gives out what was not understood, for whoever puts it right in the other system. */
@Controller
@OpenTo({Role.SEND_MANAGER, Role.ANALYST})
final class MisreadPage {

    private static final Sheet<Misread> SHEET = new Sheet<Misread>()
            .column("line", Misread::line)
            .column("column", Misread::column)
            .column("value", Misread::value)
            .column("why", Misread::why);

    private final FoundExtract found;
    private final Previews previews;
    private final Views views;

    MisreadPage(FoundExtract found, Previews previews, Views views) {
        this.found = found;
        this.previews = previews;
        this.views = views;
    }

    @GetMapping("/extract/{id}/not-understood.csv")
    ResponseEntity<byte[]> give(Desk desk, @PathVariable long id) {
        List<Misread> misread = previews.understand(desk, found.at(desk, id))
                .map(Understood::misread)
                .orElse(List.of());
        views.listed(desk, "extract-misread", misread.size());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"not-understood.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(SHEET.csv(misread).getBytes(StandardCharsets.UTF_8));
    }
}
