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
import sightline.service.page.InWords;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.watch.Knowledge;
import sightline.service.watch.live.Enquiry;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Situations;

/** What should scrutiny look into? An alert, of published figures or of our own, can be brought in as it stands. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/programme/add")
final class AddTopicPage {

    private static final int LONGEST = 3_000;

    private final Topics topics;
    private final Knowledge knowledge;
    private final Situations situations;
    private final Clock clock;

    AddTopicPage(Topics topics, Knowledge knowledge, Situations situations, Clock clock) {
        this.topics = topics;
        this.knowledge = knowledge;
        this.situations = situations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(
            ReviewDesk desk,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String alert,
            @RequestParam(defaultValue = "") String month) {
        Typed typed = Typed.NOTHING.with("raised", today());
        if (from.equals("live")) {
            return page(TopicForm.empty(live(typed, desk, alert, month)), HttpStatus.OK);
        }
        return page(TopicForm.empty(from.equals("alert") ? alert(typed, authority, words) : typed), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        TopicForm form = TopicForm.of(typed);
        return form.matter()
                .map(matter -> new ModelAndView("redirect:/programme/%d?done=added"
                        .formatted(topics.add(desk, matter, LiveAlert.read(typed.text("alert"), typed.text("told"))))))
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

    /** An alert of the council's own figures with its reason, its record and what may be asked. */
    private Typed live(Typed typed, ReviewDesk desk, String alert, String month) {
        return LiveAlert.read(alert, month)
                .flatMap(told -> situations.at(desk.authority(), told.month()).stream()
                        .flatMap(now -> now.alerts().stream())
                        .filter(notice -> notice.indicator().equals(alert))
                        .findFirst()
                        .map(notice -> live(typed, told, notice)))
                .orElse(typed);
    }

    private static Typed live(Typed typed, LiveAlert told, Notice notice) {
        Enquiry enquiry = Enquiry.of(notice.indicator());
        return typed.with("origin", Origin.LIVE_ALERT.name())
                .with("title", enquiry.words() + ": an alert")
                .with(
                        "about",
                        """
                        %s

                        Since %s; told at the end of %s. In years in which nothing was wrong such an alert was told %.2f times a year.

                        What may be asked:
                        %s"""
                                .formatted(
                                        notice.statement(),
                                        InWords.date(notice.since()),
                                        InWords.month(told.month()),
                                        notice.falseAlarmsPerYear(),
                                        String.join("\n", enquiry.questions())))
                .with("brought", "Sightline’s live figures")
                .with("alert", told.indicator())
                .with("told", told.month().toString());
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
