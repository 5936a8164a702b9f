package sightline.service.library.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.library.book.Item.Standing;
import sightline.service.library.check.RowDecisions.Seen;
import sightline.service.library.find.Understanding;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Takes down what is decided about rows of a paper: one, or all that a page shows. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.ANALYST})
@RequestMapping("/papers/{id:\\d{1,15}}")
final class DecideRowsPage {

    private static final Pattern SEEN = Pattern.compile("(\\d{1,15})-(\\d{1,15})");
    private static final Map<String, Standing> STEPS =
            Map.of("accept", Standing.ACCEPTED, "strike", Standing.STRUCK, "put-back", Standing.FOUND);

    private final RowDecisions decisions;
    private final Understanding understanding;

    DecideRowsPage(RowDecisions decisions, Understanding understanding) {
        this.decisions = decisions;
        this.understanding = understanding;
    }

    @PostMapping("/{step:accept|strike|put-back}")
    ModelAndView decide(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") List<String> seen,
            @RequestParam(defaultValue = "1") int part) {
        List<Seen> rows = seen.stream()
                .map(SEEN::matcher)
                .filter(Matcher::matches)
                .map(row -> new Seen(Long.parseLong(row.group(1)), Long.parseLong(row.group(2))))
                .toList();
        Standing standing = STEPS.getOrDefault(step, Standing.FOUND);
        int moved = decisions.move(Optional.of(who.id()), id, rows, standing);
        understanding.later();
        String done = moved < rows.size() ? "overtaken" : step;
        String where = rows.size() == 1 ? "#item-" + rows.getFirst().id() : "";
        return new ModelAndView("redirect:/papers/%d?part=%d&done=%s%s".formatted(id, part, done, where));
    }
}
