package sightline.service.review.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.insight.published.Authority;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.watch.Knowledge;

/** What should scrutiny look into? An alert of the published figures can be brought in as it stands. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/programme/add")
final class AddTopicPage {

    private static final int LONGEST = 3_000;

    private final Topics topics;
    private final Knowledge knowledge;
    private final Clock clock;

    AddTopicPage(Topics topics, Knowledge knowledge, Clock clock) {
        this.topics = topics;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(
            ReviewDesk desk,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String words) {
        Typed typed = Typed.NOTHING.with("raised", today());
        return page(TopicForm.empty(from.equals("alert") ? alert(typed, authority, words) : typed), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        TopicForm form = TopicForm.of(new Typed(fields));
        return form.matter()
                .map(matter ->
                        new ModelAndView("redirect:/programme/%d?done=added".formatted(topics.add(desk, matter))))
                .orElseGet(() -> page(form, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Typed alert(Typed typed, String authority, String words) {
        String name = name(authority).orElse("an authority");
        String about = words.substring(0, Math.min(words.length(), LONGEST)).strip();
        String source = name(authority).isPresent()
                ? "\n\nSource: Sightline’s page of " + name + ", from published figures."
                : "";
        return typed.with("origin", Origin.ALERT.name())
                .with("title", "Plans on time in " + name + ": an alert")
                .with("about", (about + source).strip())
                .with("brought", "Sightline’s alarm");
    }

    private Optional<String> name(String code) {
        return knowledge.authorities().stream()
                .filter(authority -> authority.code().equals(code))
                .map(Authority::name)
                .findFirst();
    }

    private ModelAndView page(TopicForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/programme/add")
                .addObject("form", form)
                .addObject("months", TopicForm.months(today()));
        page.setStatus(status);
        return page;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
