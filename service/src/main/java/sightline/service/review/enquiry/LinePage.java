package sightline.service.review.enquiry;

import java.util.List;
import java.util.Map;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What should this line of enquiry ask, or why is it dropped? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/lines/{number}")
final class LinePage {

    private static final String QUESTION = "question";
    private static final String WHY = "why";

    private final EnquiryLines lines;

    LinePage(EnquiryLines lines) {
        this.lines = lines;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable int number) {
        EnquiryLines.Row row = found(inside, number);
        Typed typed = Typed.NOTHING.with(QUESTION, row.question()).with(WHY, row.why());
        return page("edit", inside, row, typed, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(Inside inside, @PathVariable int number, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String question = answers.words(QUESTION, LinesPage.LONGEST, "Write what the review wants to know");
        return answers.areFine()
                ? answer(
                        "edit",
                        inside,
                        number,
                        typed,
                        lines.change(inside, number, Version.of(typed), question),
                        "changed")
                : mend("edit", inside, number, typed, answers.mistakes());
    }

    @GetMapping("/drop")
    ModelAndView askWhy(Inside inside, @PathVariable int number) {
        EnquiryLines.Row row = found(inside, number);
        return page(
                "drop", inside, row, Typed.NOTHING.with(QUESTION, row.question()), List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/drop")
    ModelAndView drop(Inside inside, @PathVariable int number, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String why = answers.words(WHY, LinesPage.LONGEST, "Say why the review no longer asks this");
        return answers.areFine()
                ? answer("drop", inside, number, typed, lines.drop(inside, number, Version.of(typed), why), "dropped")
                : mend("drop", inside, number, typed, answers.mistakes());
    }

    @PostMapping("/take-up")
    ModelAndView takeUp(Inside inside, @PathVariable int number) {
        EnquiryLines.Row row = found(inside, number);
        lines.takeUp(inside, number, row.version());
        return done(inside, "taken-up");
    }

    private ModelAndView answer(String page, Inside inside, int number, Typed typed, Kept kept, String done) {
        return switch (kept) {
            case DONE -> done(inside, done);
            case NOWHERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case OVERTAKEN -> {
                EnquiryLines.Row now = found(inside, number);
                Typed both = typed.some(QUESTION).isPresent() ? typed : typed.with(QUESTION, now.question());
                List<Both> shown = List.of(
                        new Both("What it asks", now.question(), both.text(QUESTION)),
                        new Both("Why it is dropped", now.why(), typed.text(WHY)));
                yield page(page, inside, now, both, List.of(), shown, HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView mend(String page, Inside inside, int number, Typed typed, List<Mistake> mistakes) {
        return page(page, inside, found(inside, number), typed, mistakes, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private EnquiryLines.Row found(Inside inside, int number) {
        return lines.rows(inside).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(Inside inside, String what) {
        return new ModelAndView(
                "redirect:%s/lines?done=%s".formatted(inside.review().path(), what));
    }

    private static ModelAndView page(
            String name,
            Inside inside,
            EnquiryLines.Row row,
            Typed typed,
            List<Mistake> mistakes,
            List<Both> both,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("review/enquiry/" + name)
                .addObject("review", inside.review())
                .addObject("row", row)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("both", both);
        page.setStatus(status);
        return page;
    }
}
