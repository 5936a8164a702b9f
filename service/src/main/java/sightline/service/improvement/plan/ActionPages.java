package sightline.service.improvement.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewDesk;

/** Makes the page of an action, as it is or with something to mend. */
@Component
public final class ActionPages {

    private final PlanBooks books;

    ActionPages(PlanBooks books) {
        this.books = books;
    }

    /** The action; a page that is not there where there is none. */
    public Planned found(ReviewDesk desk, long action) {
        return found(books.read(desk), action);
    }

    /** Where an action is now that may have been made one with another; a page that is not there where there is none. */
    long now(ReviewDesk desk, long action) {
        PlanBook book = books.read(desk);
        return found(book, book.now(action)).id();
    }

    private static Planned found(PlanBook book, long action) {
        return book.find(action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page; for an action that was made one with another, that one's. */
    ModelAndView show(ReviewDesk desk, long action, String done) {
        PlanBook book = books.read(desk);
        long now = book.now(action);
        return now == action
                ? page(desk, book, action, Typed.NOTHING, List.of(), notice(done), HttpStatus.OK)
                : new ModelAndView("redirect:/plan/%d?done=one".formatted(now));
    }

    /** The page with what is to be mended. */
    ModelAndView mend(ReviewDesk desk, long action, Typed typed, List<Mistake> mistakes) {
        return page(
                desk,
                books.read(desk),
                action,
                typed,
                mistakes,
                Optional.empty(),
                mistakes.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(
            ReviewDesk desk,
            PlanBook book,
            long action,
            Typed typed,
            List<Mistake> mistakes,
            Optional<String> notice,
            HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "improvement/plan/action",
                "view",
                new ActionView(book, found(book, action), desk.part(), typed, mistakes, notice));
        page.setStatus(status);
        return page;
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "planned" -> Optional.of("The action is in the plan.");
            case "changed" -> Optional.of("The action is changed.");
            case "moved" -> Optional.of("The action has moved on.");
            case "step" -> Optional.of("The step is added.");
            case "proof" -> Optional.of("The proof is kept.");
            case "one" -> Optional.of("The action that you asked for was made one with this one.");
            case "asked" -> Optional.of("An update is asked for by mail.");
            case "accepted" -> Optional.of("The update is accepted.");
            case "left" -> Optional.of("The update is kept, and the plan stays as it was.");
            case "answers" -> Optional.of("The action now answers that recommendation too.");
            default -> Optional.empty();
        };
    }
}
