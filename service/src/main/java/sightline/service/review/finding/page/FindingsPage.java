package sightline.service.review.finding.page;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.finding.Withdrawals;

/** What did the review find, conclude and recommend? Laid out as a list, a board or a tree. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/findings")
final class FindingsPage {

    private final ReviewBooks books;
    private final Withdrawals withdrawals;

    FindingsPage(ReviewBooks books, Withdrawals withdrawals) {
        this.books = books;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    ModelAndView list(Inside inside, @RequestParam(defaultValue = "") String done) {
        return page("findings", inside, done);
    }

    @GetMapping("/board")
    ModelAndView board(Inside inside, @RequestParam(defaultValue = "") String done) {
        return page("board", inside, done);
    }

    @GetMapping("/tree")
    ModelAndView tree(Inside inside) {
        return page("tree", inside, "");
    }

    @GetMapping("/withdrawn")
    ModelAndView withdrawn(Inside inside) {
        return new ModelAndView(
                "review/finding/withdrawn", Map.of("head", inside.review(), "all", withdrawals.all(inside)));
    }

    private ModelAndView page(String way, Inside inside, String done) {
        return new ModelAndView(
                "review/finding/" + way,
                "view",
                new FindingsView(
                        books.read(inside), inside.desk().part() == Part.OFFICER, way, FindingNotice.of(done)));
    }
}
