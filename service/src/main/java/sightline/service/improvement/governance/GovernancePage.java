package sightline.service.improvement.governance;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chains;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** Which board holds what, and who tells whom? And: under which plan or strategy does what is done stand? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
final class GovernancePage {

    private final GovernanceBooks books;
    private final Chains chains;

    GovernancePage(GovernanceBooks books, Chains chains) {
        this.books = books;
        this.chains = chains;
    }

    @GetMapping("/plan/governance")
    ModelAndView boards(ReviewDesk desk, @RequestParam(defaultValue = "") String done) {
        return page(desk, "boards", done);
    }

    @GetMapping("/plan/strategies")
    ModelAndView strategies(ReviewDesk desk, @RequestParam(defaultValue = "") String done) {
        return page(desk, "strategies", done);
    }

    private ModelAndView page(ReviewDesk desk, String name, String done) {
        Holding holding = Holding.of(books.read(desk), chains.actions(desk));
        return new ModelAndView("improvement/governance/" + name)
                .addObject("holding", holding)
                .addObject("map", BoardMap.of(holding.governance(), holding.byBoard()))
                .addObject("mayWrite", desk.part() != Part.MEMBER)
                .addObject("notice", Saved.notice(done));
    }
}
