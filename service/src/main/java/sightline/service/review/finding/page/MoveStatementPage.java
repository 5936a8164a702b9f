package sightline.service.review.finding.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.ArgumentOrder;
import sightline.service.review.finding.Step;

/** Where does this belong? By keyboard, by touch, or by a card that was dragged: all come here. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}")
final class MoveStatementPage {

    private final ReviewBooks books;
    private final ArgumentOrder order;

    MoveStatementPage(ReviewBooks books, ArgumentOrder order) {
        this.books = books;
        this.order = order;
    }

    @GetMapping({"/findings/{id}/move", "/conclusions/{id}/move", "/recommendations/{id}/move"})
    ModelAndView ask(
            Inside inside,
            @PathVariable long id,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String back) {
        ReviewBook book = books.read(inside);
        StatementView.At at = new StatementView.At(Step.of(request.getRequestURI()), id);
        return Labels.find(book, at.step(), id)
                .map(label -> new StatementView(book, at, label, Typed.NOTHING.with("back", back), List.of()))
                .map(view -> new ModelAndView("review/finding/move_to", "view", view))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping({"/findings/{id}/move", "/conclusions/{id}/move", "/recommendations/{id}/move"})
    ModelAndView move(
            Inside inside,
            @PathVariable long id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        Step step = Step.of(request.getRequestURI());
        Sent sent = Sent.of(fields);
        boolean moved = switch (sent.typed().text("to")) {
            case "up" -> order.move(inside, step, id, -1);
            case "down" -> order.move(inside, step, id, 1);
            default -> order.put(inside, step, id, sent.number(FindingForm.THEME), before(sent));
        };
        if (!moved) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String way = sent.typed().text("back").equals("board") ? "/board" : "";
        return new ModelAndView(
                "redirect:%s/findings%s#%s".formatted(inside.review().path(), way, step.anchor(id)));
    }

    private static OptionalLong before(Sent sent) {
        long before = sent.number("before");
        return before > 0 ? OptionalLong.of(before) : OptionalLong.empty();
    }
}
