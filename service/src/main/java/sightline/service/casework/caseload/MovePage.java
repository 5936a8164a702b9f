package sightline.service.casework.caseload;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Colleagues;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Whose work is to move to whom? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/move")
final class MovePage {

    private final Moving moving;
    private final Colleagues colleagues;

    MovePage(Moving moving, Colleagues colleagues) {
        this.moving = moving;
        this.colleagues = colleagues;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @RequestParam(defaultValue = "") String from) {
        return page(
                colleagues.of(desk.authority()),
                new MoveForm(Optional.of(from), Optional.empty(), List.of(), Optional.empty()),
                List.of());
    }

    @PostMapping
    ModelAndView move(
            Desk desk,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "") List<String> stages,
            @RequestParam Optional<String> most,
            @RequestParam(defaultValue = "-1") int expected) {
        MoveForm form = new MoveForm(from, to, stages, most);
        List<Colleague> team = colleagues.of(desk.authority());
        List<Mistake> mistakes = form.mistakes(team);
        if (!mistakes.isEmpty()) {
            return page(team, form, mistakes);
        }
        List<String> journeys = moving.meant(desk, form);
        if (journeys.isEmpty()) {
            return page(
                    team,
                    form,
                    List.of(new Mistake("from", "No case is like that. Choose other stages, or somebody else")));
        }
        return expected == journeys.size()
                ? new ModelAndView("redirect:/caseload?moved=" + moving.move(desk, form, journeys))
                : new ModelAndView("casework/move_sure")
                        .addObject("form", form)
                        .addObject("count", journeys.size())
                        .addObject("changed", expected >= 0)
                        .addObject("from", name(team, form.from().orElse("")))
                        .addObject("to", name(team, form.to().orElse("")));
    }

    private static String name(List<Colleague> team, String id) {
        return Colleagues.in(team, id).map(Colleague::name).orElse("nobody");
    }

    private static ModelAndView page(List<Colleague> team, MoveForm form, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView("casework/move")
                .addObject("team", team)
                .addObject("form", form)
                .addObject("mistakes", mistakes);
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
