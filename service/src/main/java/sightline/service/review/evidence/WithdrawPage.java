package sightline.service.review.evidence;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Why is this item withdrawn? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/evidence/{id}/withdraw")
final class WithdrawPage {

    private static final int LONGEST = 1_000;

    private final Register register;

    WithdrawPage(Register register) {
        this.register = register;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long id) {
        return page(inside, found(inside, id), "", List.of());
    }

    @PostMapping
    ModelAndView withdraw(Inside inside, @PathVariable long id, @RequestParam(defaultValue = "") String why) {
        Registered kept = found(inside, id);
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return page(
                    inside,
                    kept,
                    reason,
                    List.of(new Mistake("why", "Write why it is withdrawn, in at most 1,000 characters")));
        }
        register.withdraw(inside, id, reason);
        return new ModelAndView("redirect:/reviews/%d/evidence/%d?done=withdrawn".formatted(inside.id(), id));
    }

    private Registered found(Inside inside, long id) {
        return register.find(inside, id)
                .filter(kept -> !kept.item().standing().withdrawn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(Inside inside, Registered kept, String why, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView(
                "review/evidence/withdraw",
                Map.of("review", inside.review(), "kept", kept, "why", why, "mistakes", mistakes));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
