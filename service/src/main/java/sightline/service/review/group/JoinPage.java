package sightline.service.review.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Who joins the task group? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/members/new")
final class JoinPage {

    private final TaskGroup group;
    private final LinkedAccounts accounts;
    private final Clock clock;

    JoinPage(TaskGroup group, LinkedAccounts accounts, Clock clock) {
        this.group = group;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return page(inside, JoinForm.empty(today), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView join(Inside inside, @RequestParam Map<String, String> fields) {
        JoinForm form =
                JoinForm.joining(new Typed(fields), accounts.of(inside.desk().authority()));
        return form.who()
                .flatMap(who -> form.day().map(day -> group.join(inside, who, day, form.why())))
                .map(id -> new ModelAndView("redirect:%s/members?done=joined"
                        .formatted(inside.review().path())))
                .orElseGet(() -> page(inside, form, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView page(Inside inside, JoinForm form, HttpStatus status) {
        List<Choice> linked = accounts.of(inside.desk().authority());
        ModelAndView page = new ModelAndView("review/group/join")
                .addObject("review", inside.review())
                .addObject("form", form)
                .addObject("accounts", linked);
        page.setStatus(status);
        return page;
    }
}
