package sightline.service.watch.api;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.people.OpenToAll;

/** How do other programs read what is here? */
@Controller
@OpenToAll
final class ApiPage {

    @GetMapping("/api")
    String show() {
        return "watch/api";
    }
}
