package sightline.service.review.report;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.ReportTexts;
import sightline.service.review.report.source.Slot;

/** What does the group say in this place? And: what does the cover report say? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/report")
final class WordsPage {

    private static final String ONE = "review/report/words";
    private static final String COVER = "review/report/cover";

    private final ReportTexts texts;

    WordsPage(ReportTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/words")
    ModelAndView ask(Inside inside, @RequestParam(defaultValue = "foreword") String place) {
        return form(inside, ONE, one(place));
    }

    @PostMapping("/words")
    ModelAndView keep(
            Inside inside, @RequestParam(defaultValue = "") String place, @RequestParam Map<String, String> fields) {
        return save(inside, ONE, one(place), fields);
    }

    @GetMapping("/cover")
    ModelAndView askCover(Inside inside) {
        return form(inside, COVER, Slot.of(Slot.Group.COVER));
    }

    @PostMapping("/cover")
    ModelAndView keepCover(Inside inside, @RequestParam Map<String, String> fields) {
        return save(inside, COVER, Slot.of(Slot.Group.COVER), fields);
    }

    private ModelAndView form(Inside inside, String template, List<Slot> slots) {
        return page(
                template,
                new WordsView(inside.review(), WordsForm.of(slots, texts.read(inside)), List.of(), Map.of()),
                HttpStatus.OK);
    }

    private ModelAndView save(Inside inside, String template, List<Slot> slots, Map<String, String> fields) {
        Map<Slot, OwnWords.Written> typed = WordsForm.read(slots, new Typed(fields));
        List<Mistake> mistakes = WordsForm.mistakes(typed);
        if (!mistakes.isEmpty()) {
            return page(
                    template,
                    new WordsView(inside.review(), typed, mistakes, Map.of()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (texts.keep(inside, typed)) {
            case ReportTexts.Saved.Kept kept ->
                new ModelAndView(
                        "redirect:%s/report?done=kept".formatted(inside.review().path()));
            case ReportTexts.Saved.Overtaken overtaken ->
                page(
                        template,
                        new WordsView(
                                inside.review(),
                                WordsForm.goingOn(typed, new WordsForm.Merged(texts.read(inside), overtaken.theirs())),
                                List.of(),
                                overtaken.theirs()),
                        HttpStatus.CONFLICT);
        };
    }

    private static List<Slot> one(String place) {
        return List.of(Slot.named(place)
                .filter(slot -> Slot.of(Slot.Group.REPORT).contains(slot))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static ModelAndView page(String template, WordsView view, HttpStatus status) {
        ModelAndView page = new ModelAndView(template, "view", view);
        page.setStatus(status);
        return page;
    }
}
