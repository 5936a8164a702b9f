package sightline.service.watch.england;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.people.OpenToAll;

/** The front page: what this is, and the way to the first answer. */
@Controller
@OpenToAll
class HomeController {

    private final EnglandToday england;

    HomeController(EnglandToday england) {
        this.england = england;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", new EnglandPage(england.answer(), Choice.everything()));
        return "watch/home";
    }
}
