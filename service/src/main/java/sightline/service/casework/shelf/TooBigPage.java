package sightline.service.casework.shelf;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;
import sightline.service.people.OpenToAll;

/** Where somebody lands whose file was too big to be read at all. */
@Controller
final class TooBigPage {

    static final String PATH = "/documents/too-big";

    @GetMapping(PATH)
    @OpenToAll
    ModelAndView tell() {
        ModelAndView page = new ModelAndView("page/problem", "problem", Problem.of(HttpStatus.CONTENT_TOO_LARGE));
        page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        return page;
    }
}
