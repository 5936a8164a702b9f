package sightline.service.review.enquiry;

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
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.form.Answers;

/** What does this review ask? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/lines")
final class LinesPage {

    static final int LONGEST = 1_000;

    private final EnquiryLines lines;
    private final ReviewBooks books;

    LinesPage(EnquiryLines lines, ReviewBooks books) {
        this.lines = lines;
        this.books = books;
    }

    @GetMapping
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = switch (done) {
            case "added" -> Optional.of("The line is added.");
            case "changed" -> Optional.of("The line is changed.");
            case "dropped" -> Optional.of("The line is dropped. What was heard on it stays in the register.");
            case "taken-up" -> Optional.of("The line is asked again.");
            default -> Optional.empty();
        };
        return page(inside, Typed.NOTHING, List.of(), notice, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(Inside inside, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String question = answers.words("question", LONGEST, "Write what the review wants to know");
        Optional<Line> parent = books.read(inside).lines().stream()
                .filter(line -> line.isTop() && String.valueOf(line.number()).equals(typed.text("parent")))
                .findFirst();
        if (typed.some("parent").isPresent() && parent.isEmpty()) {
            answers.mistake("parent", "Choose a line of this list, or none");
        }
        if (!answers.areFine()) {
            return page(inside, typed, answers.mistakes(), Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int phase = parent.map(Line::phase).orElse(inside.review().phase());
        int number = lines.add(inside, parent.map(Line::number), question, phase);
        return back(inside, "done=added#line-" + number);
    }

    @PostMapping("/{number}/up")
    ModelAndView up(Inside inside, @PathVariable int number) {
        lines.move(inside, number, true);
        return back(inside, "#line-" + number);
    }

    @PostMapping("/{number}/down")
    ModelAndView down(Inside inside, @PathVariable int number) {
        lines.move(inside, number, false);
        return back(inside, "#line-" + number);
    }

    private static ModelAndView back(Inside inside, String where) {
        return new ModelAndView(
                "redirect:%s/lines%s%s".formatted(inside.review().path(), where.startsWith("#") ? "" : "?", where));
    }

    private ModelAndView page(
            Inside inside, Typed typed, List<Mistake> mistakes, Optional<String> notice, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/enquiry/lines",
                "view",
                new LinesView(books.read(inside), lines.rows(inside), typed, mistakes, notice));
        page.setStatus(status);
        return page;
    }
}
