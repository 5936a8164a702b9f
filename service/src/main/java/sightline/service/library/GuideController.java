package sightline.service.library;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.people.OpenToAll;

/** The pages that explain the service itself. */
@Controller
@OpenToAll
class GuideController {

    @GetMapping("/about")
    String about() {
        return "library/about";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "library/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "library/accessibility";
    }
}
