package sightline.service.casework.find;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.field.Filled;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Assignments;
import sightline.service.casework.journal.NewCase;
import sightline.service.casework.journal.Opened;
import sightline.service.casework.journal.Openings;
import sightline.service.casework.journal.Views;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Whose case is to be opened, and how did it begin? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/new")
final class OpenCasePage {

    private final Openings openings;
    private final Assignments assignments;
    private final Finder finder;
    private final Views views;

    OpenCasePage(Openings openings, Assignments assignments, Finder finder, Views views) {
        this.openings = openings;
        this.assignments = assignments;
        this.finder = finder;
        this.views = views;
    }

    @GetMapping
    ModelAndView ask() {
        return page(new OpenView(OpenForm.empty(), List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(Desk desk, @RequestParam Map<String, String> typed) {
        OpenForm form = OpenForm.of(new Typed(typed));
        return form.wanted()
                .map(wanted -> open(desk, form, wanted))
                .orElseGet(() -> page(new OpenView(form, List.of()), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView open(Desk desk, OpenForm form, NewCase wanted) {
        boolean isAsked = form.typed().some(OpenForm.SAME).isPresent();
        List<FoundCase> alike =
                isAsked ? List.of() : finder.alike(desk, wanted.forename(), wanted.surname(), wanted.born());
        if (!alike.isEmpty()) {
            views.listed(desk, "alike", alike.size());
            return page(new OpenView(form, alike), HttpStatus.OK);
        }
        return switch (openings.open(desk, wanted)) {
            case Opened.Saved(String journey) -> {
                if (form.typed().text("mine").equals("true")) {
                    assignments.give(desk, List.of(journey), desk.account());
                }
                yield new ModelAndView("redirect:/cases/" + journey + "?done=opened");
            }
            case Opened.Refused(String why) ->
                page(
                        new OpenView(form.with(new Mistake(Filled.HAPPENED + "-day", why)), List.of()),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView page(OpenView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/open", "view", view);
        page.setStatus(status);
        return page;
    }
}
