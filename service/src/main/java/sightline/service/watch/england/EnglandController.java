package sightline.service.watch.england;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.people.OpenToAll;
import sightline.service.watch.YearSheet;

/** England as a page, as CSV and as JSON: three forms of one answer. */
@Controller
@OpenToAll
class EnglandController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final EnglandToday england;

    EnglandController(EnglandToday england) {
        this.england = england;
    }

    @GetMapping("/england")
    String page(Asked asked, Model model) {
        model.addAttribute("page", new EnglandPage(england.answer(), asked.choice()));
        return "watch/england";
    }

    @GetMapping("/england.csv")
    ResponseEntity<String> list(Asked asked) {
        EnglandPage page = new EnglandPage(england.answer(), asked.choice());
        return file("sightline-england-%d.csv".formatted(page.answer().year()), LineExport.csv(page));
    }

    @GetMapping("/england/years.csv")
    ResponseEntity<String> years() {
        return file(
                "sightline-england-by-year.csv",
                YearSheet.COLUMNS.csv(england.answer().series()));
    }

    @GetMapping("/england.json")
    ResponseEntity<LineExport.Document> json(Asked asked) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(LineExport.document(new EnglandPage(england.answer(), asked.choice())));
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .body(text);
    }
}
