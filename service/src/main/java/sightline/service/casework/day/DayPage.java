package sightline.service.casework.day;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Colleagues;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** What must be done today, and in what order? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
final class DayPage {

    private final DayLists lists;
    private final Colleagues colleagues;
    private final Views views;

    DayPage(DayLists lists, Colleagues colleagues, Views views) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.views = views;
    }

    @GetMapping("/day")
    ModelAndView show(
            Desk desk,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute ListForm form,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String to) {
        List<Colleague> team = colleagues.of(desk.authority());
        DayList list = lists.of(desk, form.choice(reader, team), team);
        views.listed(desk, "day", list.tasks().size());
        return new ModelAndView("casework/day")
                .addObject("list", list)
                .addObject("manager", Readers.manages(reader))
                .addObject("notice", notice(given, to, team));
    }

    private static Optional<String> notice(String given, String to, List<Colleague> team) {
        return Colleagues.in(team, to)
                .filter(colleague -> given.matches("\\d{1,6}"))
                .map(colleague -> switch (given) {
                    case "0" -> "No case changed hands: " + colleague.name() + " had them already.";
                    case "1" -> "1 case now belongs to " + colleague.name() + ".";
                    default -> given + " cases now belong to " + colleague.name() + ".";
                });
    }
}
