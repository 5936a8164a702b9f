package sightline.service.review.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;
import sightline.service.people.OpenToAll;
import sightline.service.review.desk.ReviewDesk;

/** The draft that a link of somebody without an account leads to. Whoever has the link can read it, so it is kept short. */
@Controller
@OpenToAll
@RequestMapping("/draft/{authority}/{secret}")
final class LinkPage {

    private final ReadingRoom room;
    private final ReaderAnswers answers;

    LinkPage(ReadingRoom room, ReaderAnswers answers) {
        this.room = room;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView read(
            @PathVariable String authority,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String done,
            HttpServletResponse response) {
        return at(authority, secret, response, reading -> answers.draft(reading, base(authority, secret), done));
    }

    @GetMapping("/comment")
    ModelAndView ask(
            @PathVariable String authority,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String on,
            HttpServletResponse response) {
        return at(authority, secret, response, reading -> answers.ask(reading, base(authority, secret), on));
    }

    @PostMapping("/comment")
    ModelAndView keep(
            @PathVariable String authority,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        return at(
                authority,
                secret,
                response,
                reading -> answers.keep(ReviewDesk.system(authority), reading, base(authority, secret), on, words));
    }

    private ModelAndView at(
            String authority, String secret, HttpServletResponse response, Function<Reading, ModelAndView> answer) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return room.open(authority, secret).map(answer).orElseGet(LinkPage::nowhere);
    }

    private static String base(String authority, String secret) {
        return "/draft/%s/%s".formatted(authority, secret);
    }

    private static ModelAndView nowhere() {
        return new ModelAndView(
                "page/problem",
                Map.of(
                        "problem",
                        new Problem(
                                "This link does not open a draft",
                                List.of(
                                        "Check that you have copied all of it. If you have, it was taken back.",
                                        "Ask the scrutiny officer who sent it to you for a new one."))),
                HttpStatus.NOT_FOUND);
    }
}
