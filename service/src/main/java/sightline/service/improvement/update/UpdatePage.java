package sightline.service.improvement.update;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.plan.Update;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenToAll;
import sightline.service.review.form.Answers;

/** How far has this action come? Whoever holds the post says so here, with a link and without an account. */
@Controller
@OpenToAll
@RequestMapping("/update/{token}")
final class UpdatePage {

    /** The answer that nothing has changed. */
    static final String SAME = "SAME";

    private static final int LONGEST = 4000;
    private static final int LONGEST_PROOF = 2000;

    private final UpdateDoor door;
    private final Updates updates;
    private final PublicNames names;

    UpdatePage(UpdateDoor door, Updates updates, PublicNames names) {
        this.door = door;
        this.updates = updates;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return door.enter(request, response, token, caller -> page(token, caller, Typed.NOTHING, List.of()));
    }

    @PostMapping
    ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        return door.enter(request, response, token, caller -> {
            if (caller.update().answered().isPresent()) {
                return back(token);
            }
            Answers answers = names.answers(caller.desk(), typed);
            Optional<Stage> claims = claims(caller, typed, answers);
            String words = answers.words("words", LONGEST, "Write how things stand, in a sentence or two");
            String proof = answers.some("proof", LONGEST_PROOF);
            if (claims.filter(UpdateRules::needsProof).isPresent() && proof.isEmpty()) {
                answers.mistake("proof", "Write what shows that it was done, and where it can be seen");
            }
            if (!answers.areFine()) {
                return page(token, caller, typed, answers.mistakes());
            }
            updates.answer(caller, new Update.Said(words, claims, proof));
            return back(token);
        });
    }

    private static Optional<Stage> claims(Caller caller, Typed typed, Answers answers) {
        String claimed = typed.text("claims");
        Optional<Stage> stage = UpdateRules.claims(caller.planned().action().stage()).stream()
                .filter(each -> each.name().equals(claimed))
                .findFirst();
        if (stage.isEmpty() && !claimed.equals(SAME)) {
            answers.mistake("claims", "Choose where the action stands");
        }
        return stage;
    }

    private static ModelAndView back(String token) {
        return new ModelAndView("redirect:" + UpdateAsking.FORM + token);
    }

    private static ModelAndView page(String token, Caller caller, Typed typed, List<Mistake> mistakes) {
        return new ModelAndView(
                "improvement/update/form",
                Map.of("path", UpdateAsking.FORM + token, "caller", caller, "typed", typed, "mistakes", mistakes),
                mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
