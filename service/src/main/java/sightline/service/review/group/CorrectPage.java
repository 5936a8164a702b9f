package sightline.service.review.group;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What is to be corrected about somebody of the task group? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/members/{id}")
final class CorrectPage {

    private final TaskGroup group;
    private final LinkedAccounts accounts;

    CorrectPage(TaskGroup group, LinkedAccounts accounts) {
        this.group = group;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long id) {
        Belonging one = found(inside, id);
        return page(inside, one, JoinForm.of(one), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView correct(Inside inside, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Belonging one = found(inside, id);
        Typed typed = new Typed(fields);
        JoinForm form =
                JoinForm.correcting(typed, one, accounts.of(inside.desk().authority()));
        Optional<Boolean> saved = form.who().map(who -> group.correct(inside, id, Version.of(typed), who));
        return saved.map(done -> done
                        ? new ModelAndView("redirect:%s/members?done=saved"
                                .formatted(inside.review().path()))
                        : page(inside, one, form, both(one, form.typed()), HttpStatus.CONFLICT))
                .orElseGet(() -> page(inside, one, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private List<Both> both(Belonging now, Typed typed) {
        Typed saved = JoinForm.of(now).typed();
        return List.of(
                new Both("Name", saved.text("name"), typed.text("name")),
                new Both("Political group", saved.text("party"), typed.text("party")),
                new Both("Has a vote", saved.text("voting"), typed.text("voting")),
                new Both("Account", saved.text("account"), typed.text("account")));
    }

    private Belonging found(Inside inside, long id) {
        return group.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Inside inside, Belonging one, JoinForm form, List<Both> both, HttpStatus status) {
        List<Choice> linked = accounts.of(inside.desk().authority());
        ModelAndView page = new ModelAndView("review/group/correct")
                .addObject("review", inside.review())
                .addObject("one", one)
                .addObject("form", form)
                .addObject("accounts", linked)
                .addObject("both", both);
        page.setStatus(status);
        return page;
    }
}
