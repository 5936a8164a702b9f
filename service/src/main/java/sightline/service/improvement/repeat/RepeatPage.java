package sightline.service.improvement.repeat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;

/** Does this recommendation repeat an earlier one? Decided on the page of the recommendation. */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
final class RepeatPage {

    private static final int LONGEST = 1_000;

    private final Chains chains;
    private final Repeats repeats;
    private final Clock clock;

    RepeatPage(Chains chains, Repeats repeats, Clock clock) {
        this.chains = chains;
        this.repeats = repeats;
        this.clock = clock;
    }

    @PostMapping("/recommendations/{id}/repeats")
    ModelAndView decide(
            ReviewDesk desk,
            @PathVariable long id,
            @RequestParam long earlier,
            @RequestParam Repeat.Decision decision,
            @RequestParam(defaultValue = "") String why) {
        List<Chain> all = chains.all(desk);
        String said = why.strip();
        boolean decided = repeats.decide(
                desk,
                found(all, id),
                found(all, earlier),
                decision,
                said.length() > LONGEST ? said.substring(0, LONGEST) : said,
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (!decided) {
            throw nowhere();
        }
        return new ModelAndView("redirect:/recommendations/%d?done=decided#repeats".formatted(id));
    }

    private static Chain found(List<Chain> all, long id) {
        return all.stream()
                .filter(chain -> chain.recommendation().id() == id)
                .findFirst()
                .orElseThrow(RepeatPage::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
