package sightline.service.casework.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Colleagues;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Whose are the ticked cases to be? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
final class GivePage {

    private final DayLists lists;
    private final Giving giving;
    private final Colleagues colleagues;
    private final Views views;

    GivePage(DayLists lists, Giving giving, Colleagues colleagues, Views views) {
        this.lists = lists;
        this.giving = giving;
        this.colleagues = colleagues;
        this.views = views;
    }

    @PostMapping("/day/give")
    ModelAndView give(
            Desk desk,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute ListForm form,
            @RequestParam(defaultValue = "") List<String> journeys,
            @RequestParam(name = "give-to", defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean sure) {
        List<Colleague> team = colleagues.of(desk.authority());
        Choice choice = form.choice(reader, team);
        List<Named> named = giving.named(desk, journeys);
        Optional<Colleague> officer = Colleagues.in(team, to);
        List<Mistake> mistakes = mistakes(named, officer);
        if (!mistakes.isEmpty()) {
            return again(desk, reader, choice, team, mistakes, journeys);
        }
        Colleague chosen = officer.orElseThrow();
        if (sure) {
            int given = giving.give(desk, named, chosen);
            String href = choice.href();
            return new ModelAndView(
                    "redirect:%s%sgiven=%d&to=%d".formatted(href, href.contains("?") ? "&" : "?", given, chosen.id()));
        }
        views.listed(desk, "day-give", named.size());
        return new ModelAndView("casework/give")
                .addObject("named", named)
                .addObject("officer", chosen)
                .addObject("choice", choice);
    }

    private ModelAndView again(
            Desk desk,
            SignedIn reader,
            Choice choice,
            List<Colleague> team,
            List<Mistake> mistakes,
            List<String> ticked) {
        DayList list = lists.of(desk, choice, team);
        views.listed(desk, "day", list.tasks().size());
        ModelAndView page = new ModelAndView("casework/day")
                .addObject("list", list)
                .addObject("manager", reader.roles().contains(Role.SEND_MANAGER))
                .addObject("notice", Optional.empty())
                .addObject("mistakes", mistakes)
                .addObject("ticked", ticked);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<Mistake> mistakes(List<Named> named, Optional<Colleague> officer) {
        List<Mistake> mistakes = new ArrayList<>();
        if (named.isEmpty()) {
            mistakes.add(new Mistake("journeys", "Tick at least one case to give away"));
        }
        if (officer.isEmpty()) {
            mistakes.add(new Mistake("give-to", "Choose who in the team is to have the cases"));
        }
        return mistakes;
    }
}
