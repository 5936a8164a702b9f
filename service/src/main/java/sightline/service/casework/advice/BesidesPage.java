package sightline.service.casework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What else is there to say about this request: an appointment that was missed, or a question? */
@Controller
@OpenTo(Role.ADVISER)
@RequestMapping("/advice/{journey}/{adviser}")
final class BesidesPage {

    private final Requests requests;
    private final Drafts drafts;
    private final Answers answers;
    private final AdviceNotes notes;
    private final Clock clock;

    BesidesPage(Requests requests, Drafts drafts, Answers answers, AdviceNotes notes, Clock clock) {
        this.requests = requests;
        this.drafts = drafts;
        this.answers = answers;
        this.notes = notes;
        this.clock = clock;
    }

    @PostMapping("/missed")
    ModelAndView missed(
            Desk desk,
            @PathVariable String journey,
            @PathVariable String adviser,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year) {
        Owed owed = requests.found(desk, journey, adviser);
        return new TypedDay(day, month, year)
                .read()
                .map(read -> missed(desk, owed, read))
                .orElseGet(() -> again(desk, owed, "missed", "Enter the day of the appointment as numbers", ""));
    }

    private ModelAndView missed(Desk desk, Owed owed, LocalDate day) {
        return switch (answers.missed(desk, owed, day)) {
            case Answered.Done _ -> new ModelAndView("redirect:" + owed.href() + "?done=missed");
            case Answered.Refused(String why) -> again(desk, owed, "missed", why, "");
            case Answered.NotAsked _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/question")
    ModelAndView ask(
            Desk desk,
            @PathVariable String journey,
            @PathVariable String adviser,
            @RequestParam(defaultValue = "") String question) {
        Owed owed = requests.found(desk, journey, adviser);
        String words = question.replace("\r\n", "\n").replace("\u0000", "").strip();
        if (words.isEmpty()) {
            return again(desk, owed, "question", "Enter your question", words);
        }
        if (words.length() > AdviceNotes.MOST) {
            return again(desk, owed, "question", "The question must have at most 4,000 characters", words);
        }
        notes.ask(desk, owed, words);
        return new ModelAndView("redirect:" + owed.href() + "?done=asked");
    }

    private ModelAndView again(Desk desk, Owed owed, String field, String words, String question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        RequestView.Typed typed = RequestView.Typed.of(drafts.of(desk, owed), today)
                .with(List.of(new Mistake(field, words)))
                .asking(question);
        return requests.page(desk, owed, today, typed, Optional.empty());
    }
}
