package sightline.service.casework.team;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What are the schools, colleges and early years settings called? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/team/settings")
final class SettingsPage {

    private final Settings settings;

    SettingsPage(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    ModelAndView list(Desk desk, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("casework/settings")
                .addObject("settings", settings.all(desk.authority()))
                .addObject("notice", Done.words(done));
    }

    @GetMapping("/{code}")
    ModelAndView ask(Desk desk, @PathVariable String code) {
        Setting setting = found(desk, code);
        return page(setting, setting.name(), List.of(), false);
    }

    @PostMapping("/{code}")
    ModelAndView rename(
            Desk desk,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam long version) {
        Setting setting = found(desk, code);
        String stripped = name.strip();
        List<Mistake> mistakes = Names.mistakes(stripped);
        if (!mistakes.isEmpty()) {
            return status(page(setting, stripped, mistakes, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (settings.rename(desk.authority(), code, stripped, version)) {
            case DONE -> new ModelAndView("redirect:/caseload/team/settings?done=saved");
            case NOWHERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case OVERTAKEN -> status(page(found(desk, code), stripped, List.of(), true), HttpStatus.CONFLICT);
        };
    }

    private Setting found(Desk desk, String code) {
        return settings.find(desk.authority(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Setting setting, String name, List<Mistake> mistakes, boolean overtaken) {
        return new ModelAndView("casework/setting")
                .addObject("setting", setting)
                .addObject("name", name)
                .addObject("mistakes", mistakes)
                .addObject("overtaken", overtaken);
    }
}
