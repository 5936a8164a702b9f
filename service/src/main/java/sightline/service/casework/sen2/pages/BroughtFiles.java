package sightline.service.casework.sen2.pages;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.ReturnSight;
import sightline.service.casework.sen2.bring.BringReturns;
import sightline.service.casework.sen2.bring.Difference;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Hands out what a return says differently than the cases, for whoever settles it. */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class BroughtFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private static final Sheet<Difference> SHEET = new Sheet<Difference>()
            .column("handling", one -> "Personal data: for settling the cases only")
            .column("place_in_return", Difference::place)
            .column("person", Difference::person)
            .column("case", Difference::journey)
            .column("the_cases_say", Difference::caseSays)
            .column("the_return_says", Difference::returnSays);

    private final FoundReturn found;
    private final BringReturns bringing;
    private final ReturnSight sight;

    BroughtFiles(FoundReturn found, BringReturns bringing, ReturnSight sight) {
        this.found = found;
        this.bringing = bringing;
        this.sight = sight;
    }

    @GetMapping("/return/{id}/differences.csv")
    ResponseEntity<String> differences(Desk desk, @PathVariable long id) {
        HandedIn handed = found.at(desk, id);
        List<Difference> all = bringing.differences(desk, handed);
        sight.takenOut(desk, id, "differences", (int)
                all.stream().map(Difference::place).distinct().count());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("personal-data-differences-%d-%d.csv".formatted(handed.year(), id))
                                .build()
                                .toString())
                .body(SHEET.csv(all));
    }
}
