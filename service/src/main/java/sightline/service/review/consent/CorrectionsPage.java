package sightline.service.review.consent;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** What did witnesses say to what was written down of them? */
@Controller
@RequestMapping("/reviews/{review}/corrections")
final class CorrectionsPage {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_ANSWER = 4000;

    private final CorrectionsReader reader;
    private final SaidBacks saidBacks;

    CorrectionsPage(CorrectionsReader reader, SaidBacks saidBacks) {
        this.reader = reader;
        this.saidBacks = saidBacks;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = done.equals("taken-over")
                ? Optional.of("The text now says what the witness wanted. They can read that on their page.")
                : done.equals("answered")
                        ? Optional.of("Your answer is kept. The witness can read it on their page.")
                        : Optional.empty();
        return page(inside, CorrectionsView.Trouble.NONE, notice, HttpStatus.OK);
    }

    @PostMapping("/{correction}/take-over")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView takeOver(
            Inside inside,
            @PathVariable long correction,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "-1") long seen) {
        SaidBack said = found(inside, correction);
        if (!said.isCorrection()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String text = words.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > LONGEST) {
            return mend(inside, said, text, "words-", "Write what the item should say, in at most 20,000 characters");
        }
        return switch (saidBacks.takeOver(inside, said, text, seen)) {
            case DONE -> done(inside, "taken-over");
            case BEFORE ->
                mend(inside, said, text, "words-", "Somebody else has dealt with this. Your text is not kept");
            case OVERTAKEN ->
                page(
                        inside,
                        new CorrectionsView.Trouble(said.id(), text, List.of(), true),
                        Optional.empty(),
                        HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/{correction}/answer")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView answer(Inside inside, @PathVariable long correction, @RequestParam(defaultValue = "") String answer) {
        SaidBack said = found(inside, correction);
        String text = answer.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > LONGEST_ANSWER) {
            return mend(inside, said, text, "answer-", "Write your answer, in at most 4,000 characters");
        }
        return saidBacks.answer(inside, said, text) == SaidBacks.Step.DONE
                ? done(inside, "answered")
                : mend(inside, said, text, "answer-", "Somebody else has dealt with this. Your answer is not kept");
    }

    private SaidBack found(Inside inside, long id) {
        return saidBacks.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView mend(Inside inside, SaidBack said, String words, String field, String why) {
        Mistake mistake = new Mistake(field + said.id(), why);
        return page(
                inside,
                new CorrectionsView.Trouble(said.id(), words, List.of(mistake), false),
                Optional.empty(),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(Inside inside, String what) {
        return new ModelAndView(
                "redirect:%s/corrections?done=%s".formatted(inside.review().path(), what));
    }

    private ModelAndView page(
            Inside inside, CorrectionsView.Trouble trouble, Optional<String> notice, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/consent/corrections")
                .addObject("view", reader.read(inside, trouble))
                .addObject("notice", notice);
        page.setStatus(status);
        return page;
    }
}
