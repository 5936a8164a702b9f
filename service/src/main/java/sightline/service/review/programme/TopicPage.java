package sightline.service.review.programme;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** What was scrutiny asked, and what was decided? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
final class TopicPage {

    private final Topics topics;
    private final Reviews reviews;

    TopicPage(Topics topics, Reviews reviews) {
        this.topics = topics;
        this.reviews = reviews;
    }

    @GetMapping("/programme")
    ModelAndView list(ReviewDesk desk) {
        return new ModelAndView("review/programme/programme", "view", new ProgrammeView(topics.all(desk)));
    }

    @GetMapping("/programme/{topic}")
    ModelAndView show(ReviewDesk desk, @PathVariable long topic, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = switch (done) {
            case "added" -> Optional.of("The topic is on the work programme.");
            case "changed" -> Optional.of("The topic is changed.");
            case "scored" -> Optional.of("The scores are kept.");
            case "decided" -> Optional.of("The decision is written down.");
            default -> Optional.empty();
        };
        Topic found = topics.find(desk, topic).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("review/programme/topic")
                .addObject("topic", found)
                .addObject("review", found.became().flatMap(review -> reviews.find(desk, review)))
                .addObject("alert", topics.alert(desk, topic))
                .addObject("officer", desk.part() == Part.OFFICER)
                .addObject("notice", notice);
    }
}
