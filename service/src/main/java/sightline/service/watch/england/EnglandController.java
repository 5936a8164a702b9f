package sightline.service.watch.england;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import sightline.service.people.OpenToAll;

/** England as a page, as CSV and as JSON: three forms of one answer. */
@Controller
@OpenToAll
class EnglandController {

    private final EnglandToday england;

    EnglandController(EnglandToday england) {
        this.england = england;
    }

    @GetMapping("/england")
    String page(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "false") String alert,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") String reversed,
            Model model) {
        model.addAttribute("page", new EnglandPage(england.answer(), choice(region, alert, name, sort, reversed)));
        return "watch/england";
    }

    @GetMapping("/england.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "false") String alert,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") String reversed) {
        EnglandPage page = new EnglandPage(england.answer(), choice(region, alert, name, sort, reversed));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"sightline-england-%d.csv\""
                                .formatted(page.answer().year()))
                .body(LineExport.csv(page));
    }

    @GetMapping(value = "/england.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LineExport.Document json(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "false") String alert,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") String reversed) {
        EnglandPage page = new EnglandPage(england.answer(), choice(region, alert, name, sort, reversed));
        return LineExport.document(page);
    }

    private static Choice choice(String region, String alert, String name, String sort, String reversed) {
        return new Choice(region, alert.equals("true"), name, Choice.Sort.of(sort), reversed.equals("true"));
    }
}
