package sightline.service.review.enquiry;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.form.Answers;

/** What came up that is beyond this review? A press away from every page of the review, and back to it afterwards. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/park")
final class ParkPage {

    private static final int LONGEST = 2_000;

    private final ParkedMatters parked;
    private final Clock clock;

    ParkPage(ParkedMatters parked, Clock clock) {
        this.parked = parked;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "") String from) {
        return page(inside, Typed.NOTHING.with("back", path(from)), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView park(Inside inside, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String words = answers.words("words", LONGEST, "Write what came up, in a sentence or two");
        if (!answers.areFine()) {
            return page(inside, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        parked.park(inside, words, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return new ModelAndView("redirect:"
                + (isOfReview(inside, typed.text("back"))
                        ? typed.text("back") + "#parked-now" // where the tabs then say that it is parked
                        : inside.review().path() + "/parked?done=parked"));
    }

    /** Only a page of the same review is a way back. */
    private static boolean isOfReview(Inside inside, String back) {
        String path = inside.review().path();
        return (back.equals(path) || back.startsWith(path + "/"))
                && !back.startsWith(path + "/park")
                && back.matches("[A-Za-z0-9/_-]+");
    }

    private static String path(String address) {
        try {
            String path = new URI(address).getPath();
            return path == null ? "" : path;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static ModelAndView page(Inside inside, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/enquiry/park")
                .addObject("review", inside.review())
                .addObject("typed", typed)
                .addObject("mistakes", mistakes);
        page.setStatus(status);
        return page;
    }
}
