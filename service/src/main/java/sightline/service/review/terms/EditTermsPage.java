package sightline.service.review.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** What should the terms of reference say? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/terms/edit")
final class EditTermsPage {

    private static final int MOST = 20_000;

    private final TermsVersions versions;
    private final Clock clock;

    EditTermsPage(TermsVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        Optional<TermsVersion> latest = versions.latest(inside);
        return page(
                new EditTermsView(
                        inside.review(),
                        latest.map(TermsVersion::number).orElse(0),
                        latest.map(TermsVersion::text).orElse(TermsText.EMPTY),
                        List.of(),
                        Optional.empty()),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Inside inside, @RequestParam(defaultValue = "0") int seen, @RequestParam Map<String, String> fields) {
        TermsText text = TermsText.of(part -> fields.getOrDefault(part.field(), ""));
        List<Mistake> mistakes = mistakes(text);
        if (!mistakes.isEmpty()) {
            return page(
                    new EditTermsView(inside.review(), seen, text, mistakes, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return versions.keep(inside, seen, text, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .map(number -> new ModelAndView(
                        "redirect:%s/terms?done=kept".formatted(inside.review().path())))
                .orElseGet(() -> overtaken(inside, seen, text));
    }

    private ModelAndView overtaken(Inside inside, int seen, TermsText typed) {
        TermsMerge merge = new TermsMerge(
                versions.find(inside, seen).map(TermsVersion::text).orElse(TermsText.EMPTY),
                versions.latest(inside).map(TermsVersion::text).orElse(TermsText.EMPTY),
                typed);
        int now = versions.latest(inside).map(TermsVersion::number).orElse(0);
        return page(
                new EditTermsView(inside.review(), now, merge.together(), List.of(), Optional.of(merge)),
                HttpStatus.CONFLICT);
    }

    private static List<Mistake> mistakes(TermsText text) {
        List<Mistake> mistakes = new ArrayList<>();
        for (TermsPart part : TermsPart.values()) {
            if (text.at(part).length() > MOST) {
                mistakes.add(new Mistake(part.field(), "Shorten this to at most 20,000 characters"));
            }
        }
        if (text.parts().isEmpty()) {
            mistakes.add(new Mistake(TermsPart.AIM.field(), "Write something before you keep it, for example the aim"));
        }
        text.timetable().unread().stream()
                .findFirst()
                .ifPresent(line -> mistakes.add(new Mistake(
                        TermsPart.TIMETABLE.field(),
                        "Begin each line of the timetable with a day, such as 14 February 2026. This one does not: "
                                + line)));
        return mistakes;
    }

    private static ModelAndView page(EditTermsView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/terms/edit", "view", view);
        page.setStatus(status);
        return page;
    }
}
