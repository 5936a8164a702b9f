package sightline.service.review.finding.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.QuickWins;
import sightline.service.review.finding.Step;

/** When was this quick win sent, and to whom? And the note that goes with it. */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/recommendations/{recommendation}")
final class SendQuickWinPage {

    private static final String SENT = "sent";
    private static final String WHOM = "whom";
    private static final int LONGEST = 300;

    private final ReviewBooks books;
    private final QuickWins wins;
    private final Clock clock;

    SendQuickWinPage(ReviewBooks books, QuickWins wins, Clock clock) {
        this.books = books;
        this.wins = wins;
        this.clock = clock;
    }

    @GetMapping("/send")
    ModelAndView ask(Inside inside, @PathVariable long recommendation) {
        ReviewBook book = books.read(inside);
        Recommendation found = unsent(book, recommendation);
        return page(
                book,
                found,
                Typed.NOTHING
                        .with(SENT, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        .with(WHOM, found.aim().addressee()),
                List.of());
    }

    @PostMapping("/send")
    ModelAndView send(Inside inside, @PathVariable long recommendation, @RequestParam Map<String, String> fields) {
        ReviewBook book = books.read(inside);
        Typed typed = new Typed(fields);
        List<Mistake> mistakes = new ArrayList<>();
        Optional<LocalDate> day = day(typed, mistakes);
        String whom = typed.text(WHOM);
        if (whom.isEmpty() || whom.length() > LONGEST) {
            mistakes.add(new Mistake(WHOM, "Enter the post or body it was sent to, in at most 300 characters"));
        }
        if (!mistakes.isEmpty()) {
            return page(book, unsent(book, recommendation), typed, mistakes);
        }
        if (!wins.send(inside, recommendation, day.orElseThrow(), whom)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:%s/findings?done=sent#%s"
                .formatted(inside.review().path(), Step.RECOMMENDATION.anchor(recommendation)));
    }

    @GetMapping("/note")
    ModelAndView note(Inside inside, @PathVariable long recommendation) {
        ReviewBook book = books.read(inside);
        Recommendation found = EditRecommendationPage.found(book, recommendation);
        return new ModelAndView(
                "review/finding/note", "view", NoteView.of(book, found, wins.find(inside, recommendation)));
    }

    private Optional<LocalDate> day(Typed typed, List<Mistake> mistakes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (typed.day(SENT)) {
            case Typed.Day.Given(LocalDate day) when !day.isAfter(today) -> Optional.of(day);
            case Typed.Day.Given _ -> {
                mistakes.add(new Mistake(SENT + "-day", "The day must not lie ahead of us: enter it once it is sent"));
                yield Optional.empty();
            }
            case Typed.Day.Missing _, Typed.Day.Wrong _ -> {
                mistakes.add(new Mistake(SENT + "-day", "Enter the day it was sent, such as 14 2 2026"));
                yield Optional.empty();
            }
        };
    }

    private static Recommendation unsent(ReviewBook book, long id) {
        Recommendation found = EditRecommendationPage.found(book, id);
        if (found.kind() != Recommendation.Kind.QUICK_WIN || found.sent().isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static ModelAndView page(ReviewBook book, Recommendation found, Typed typed, List<Mistake> mistakes) {
        StatementView.At at = new StatementView.At(Step.RECOMMENDATION, found.id());
        ModelAndView page = new ModelAndView(
                "review/finding/send", "view", new StatementView(book, at, Labels.of(found), typed, mistakes));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
