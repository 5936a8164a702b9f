package sightline.service.review.finding.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.Step;
import sightline.service.review.finding.Withdrawals;

/** Why is this taken back? And: put it back. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}")
final class TakeBackPage {

    private static final String WHY = "why";
    private static final int LONGEST = 2_000;

    private final ReviewBooks books;
    private final Withdrawals withdrawals;

    TakeBackPage(ReviewBooks books, Withdrawals withdrawals) {
        this.books = books;
        this.withdrawals = withdrawals;
    }

    @GetMapping({"/findings/{id}/withdraw", "/conclusions/{id}/withdraw", "/recommendations/{id}/withdraw"})
    ModelAndView ask(Inside inside, @PathVariable long id, HttpServletRequest request) {
        return page(inside, new StatementView.At(Step.of(request.getRequestURI()), id), "", List.of());
    }

    @PostMapping({"/findings/{id}/withdraw", "/conclusions/{id}/withdraw", "/recommendations/{id}/withdraw"})
    ModelAndView withdraw(
            Inside inside,
            @PathVariable long id,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String why) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            String words = reason.isEmpty()
                    ? "Write why, so that others can understand it later"
                    : "Shorten the reason to at most 2,000 characters";
            return page(
                    inside,
                    new StatementView.At(Step.of(request.getRequestURI()), id),
                    reason,
                    List.of(new Mistake(WHY, words)));
        }
        if (!withdrawals.withdraw(inside, Step.of(request.getRequestURI()), id, reason)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView(
                "redirect:%s/findings?done=withdrawn".formatted(inside.review().path()));
    }

    @PostMapping({"/findings/{id}/restore", "/conclusions/{id}/restore", "/recommendations/{id}/restore"})
    ModelAndView restore(Inside inside, @PathVariable long id, HttpServletRequest request) {
        Step step = Step.of(request.getRequestURI());
        if (!withdrawals.restore(inside, step, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:%s/findings?done=restored#%s"
                .formatted(inside.review().path(), step.anchor(id)));
    }

    private ModelAndView page(Inside inside, StatementView.At at, String why, List<Mistake> mistakes) {
        ReviewBook book = books.read(inside);
        ModelAndView page = Labels.find(book, at.step(), at.id())
                .map(label -> new StatementView(book, at, label, Typed.NOTHING.with(WHY, why), mistakes))
                .map(view -> new ModelAndView("review/finding/withdraw", "view", view))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
