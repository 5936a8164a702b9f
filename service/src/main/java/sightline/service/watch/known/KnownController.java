package sightline.service.watch.known;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sightline.insight.published.Authority;
import sightline.service.people.OpenToAll;
import sightline.service.watch.Knowledge;

/** What could be known when: for any year and authority, and as ready-made stories. */
@Controller
@OpenToAll
class KnownController {

    /** The first year with a throughput, so the first an alert can be worked out for. */
    private static final int FIRST = 2016;

    private final Knowledge knowledge;

    KnownController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/known")
    String choose(
            @RequestParam(defaultValue = "2021") String year,
            @RequestParam(defaultValue = "") String authority,
            Model model) {
        return show(wanted(year), authority, Optional.empty(), model);
    }

    @GetMapping("/known/{story:[a-z-]+\\d+}")
    String story(@PathVariable String story, Model model) {
        Story told = Story.of(story).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(told.year(), told.authority(), Optional.of(told), model);
    }

    private String show(int year, String code, Optional<Story> story, Model model) {
        KnownAnswer answer = knowledge.answer(
                List.of(year, code),
                KnownAnswer.class,
                today -> KnownQuestion.answer(today, year, authority(today, code)));
        model.addAttribute("page", new KnownPage(answer, years(), story));
        return "watch/known";
    }

    private int wanted(String year) {
        return years().stream()
                .filter(offered -> String.valueOf(offered).equals(year.strip()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** From the first year with a throughput to the latest with a figure for England. */
    private List<Integer> years() {
        int last = knowledge.answer(
                "latest year", Integer.class, today -> today.known().panel().latestYear());
        return IntStream.rangeClosed(FIRST, last).boxed().toList();
    }

    private static Optional<Authority> authority(Knowledge.Today today, String code) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(today.contents()
                .facts()
                .authority(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
