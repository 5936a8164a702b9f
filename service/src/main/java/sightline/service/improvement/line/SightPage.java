package sightline.service.improvement.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.people.OpenToAll;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** What became of it, from what happened to what changed? */
@Controller("lineOfSightPage") // the review room has a LinePage too
@OpenToAll
final class SightPage {

    private final Chains chains;
    private final LinesOfSight lines;

    SightPage(Chains chains, LinesOfSight lines) {
        this.chains = chains;
        this.lines = lines;
    }

    @GetMapping("/recommendations/{recommendation}/line")
    ModelAndView show(@PathVariable long recommendation, @AuthenticationPrincipal SignedIn reader) {
        List<Chain> all = chains.shown();
        Chain chain = all.stream()
                .filter(one -> one.recommendation().id() == recommendation)
                .findFirst()
                .orElseThrow(SightPage::nowhere);
        LineOfSight line = lines.of(chain, all, reader == null ? Sees.PUBLIC : sees(reader.roles()));
        return new ModelAndView(
                "improvement/line",
                Map.of(
                        "line", line,
                        "river", River.alone(line, "river"),
                        "siblings",
                                all.stream()
                                        .filter(one -> one.origin().id()
                                                == chain.origin().id())
                                        .toList()));
    }

    /** From a recommendation inside our review to its line. */
    @GetMapping("/line/{review}/{reviewed}")
    ModelAndView from(@PathVariable long review, @PathVariable long reviewed) {
        return chains.shown().stream()
                .filter(chain ->
                        chain.origin().review().filter(id -> id == review).isPresent())
                .filter(chain -> chain.recommendation()
                        .reviewed()
                        .filter(id -> id == reviewed)
                        .isPresent())
                .findFirst()
                .map(chain -> new ModelAndView("redirect:/recommendations/%d/line"
                        .formatted(chain.recommendation().id())))
                .orElseThrow(SightPage::nowhere);
    }

    private static Sees sees(Set<Role> roles) {
        boolean scrutiny = roles.contains(Role.SCRUTINY_OFFICER) || roles.contains(Role.COMMITTEE_MEMBER);
        return new Sees(scrutiny, scrutiny || roles.contains(Role.CABINET_MEMBER) || roles.contains(Role.DIRECTOR));
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
