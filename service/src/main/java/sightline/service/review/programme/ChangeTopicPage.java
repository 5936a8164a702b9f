package sightline.service.review.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What should this topic say? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/programme/{topic}/edit")
final class ChangeTopicPage {

    private static final Map<String, String> LABELS = Map.of(
            "title", "Topic",
            "about", "What it is about",
            "brought", "Who brought it",
            "committee", "Committee",
            "month", "Month",
            "ward", "Ward",
            "tried", "What has been tried",
            "sought", "Outcome sought",
            "bodies", "Other bodies");

    private final Topics topics;
    private final Clock clock;

    ChangeTopicPage(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long topic) {
        Topic found = found(desk, topic);
        return page(found, TopicForm.empty(TopicForm.typed(found.matter())), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(ReviewDesk desk, @PathVariable long topic, @RequestParam Map<String, String> fields) {
        Topic found = found(desk, topic);
        Typed typed = new Typed(fields);
        TopicForm form = TopicForm.of(typed);
        Optional<Boolean> saved = form.matter().map(matter -> topics.change(desk, topic, Version.of(typed), matter));
        return saved.map(done -> done
                        ? new ModelAndView("redirect:%s?done=changed".formatted(found.path()))
                        : page(found, form, both(found, typed), HttpStatus.CONFLICT))
                .orElseGet(() -> page(found, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static List<Both> both(Topic now, Typed typed) {
        Typed saved = TopicForm.typed(now.matter());
        return Stream.of("title", "about", "brought", "committee", "month", "ward", "tried", "sought", "bodies")
                .map(field -> new Both(LABELS.getOrDefault(field, field), saved.text(field), typed.text(field)))
                .toList();
    }

    private Topic found(ReviewDesk desk, long id) {
        return topics.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Topic topic, TopicForm form, List<Both> both, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/programme/edit")
                .addObject("topic", topic)
                .addObject("form", form)
                .addObject("both", both)
                .addObject("months", TopicForm.months(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        page.setStatus(status);
        return page;
    }
}
