package sightline.service.watch.authority;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sightline.insight.published.Authority;
import sightline.service.people.OpenToAll;

/** Finding an authority, and its page in three forms. */
@Controller
@OpenToAll
class AuthorityController {

    private final PublishedSeries series;

    AuthorityController(PublishedSeries series) {
        this.series = series;
    }

    @GetMapping("/authorities")
    String find(@RequestParam(defaultValue = "") String name, Model model) {
        Directory directory = series.directory();
        Optional<Authority> exact = directory.exactly(name);
        if (exact.isPresent()) {
            return "redirect:/authorities/" + exact.get().code();
        }
        model.addAttribute("directory", directory);
        model.addAttribute("name", name);
        return "watch/authorities";
    }

    @GetMapping("/authorities/{code:\\d\\d\\d}")
    String page(@PathVariable String code, Model model) {
        model.addAttribute("page", new AuthorityPage(answer(code)));
        return "watch/authority";
    }

    @GetMapping("/authorities/{code:\\d\\d\\d}.csv")
    ResponseEntity<String> csv(@PathVariable String code) {
        AuthorityAnswer answer = answer(code);
        String file = answer.authority().name().toLowerCase(Locale.UK).replaceAll("[^a-z]+", "-");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"sightline-%s.csv\"".formatted(file))
                .body(YearExport.csv(answer));
    }

    @GetMapping("/authorities/{code:\\d\\d\\d}.json")
    ResponseEntity<Map<String, @Nullable Object>> json(@PathVariable String code) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(YearExport.document(answer(code)));
    }

    private AuthorityAnswer answer(String code) {
        return series.answer(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
