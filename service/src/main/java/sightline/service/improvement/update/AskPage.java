package sightline.service.improvement.update;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import sightline.service.improvement.mail.Courier;
import sightline.service.improvement.plan.ActionPages;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.improvement.plan.Planned;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** Of which actions is an update due, asked for, or waiting to be looked at? */
@Controller
final class AskPage {

    private final PlanBooks books;
    private final ActionPages pages;
    private final UpdateAsking asking;
    private final Courier courier;

    AskPage(PlanBooks books, ActionPages pages, UpdateAsking asking, Courier courier) {
        this.books = books;
        this.pages = pages;
        this.asking = asking;
        this.courier = courier;
    }

    @GetMapping("/plan/updates")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView show(ReviewDesk desk) {
        return new ModelAndView("improvement/update/list")
                .addObject("view", new UpdatesView(books.read(desk), desk.part() != Part.MEMBER, courier.isSet()));
    }

    /** What is to be sent by hand is shown once and not sent on to another page, for it is kept nowhere. */
    @PostMapping("/plan/updates")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView askAll(ReviewDesk desk) {
        PlanBook book = books.read(desk);
        return asked(new UpdatesView(book, true, true)
                .due().stream()
                        .map(planned -> asking.ask(desk, book, planned, site()))
                        .toList());
    }

    @PostMapping("/plan/{action}/ask")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView ask(ReviewDesk desk, @PathVariable long action) {
        Planned planned = pages.found(desk, action);
        return asked(List.of(asking.ask(desk, books.read(desk), planned, site())));
    }

    private static ModelAndView asked(List<Asked> asked) {
        return new ModelAndView("improvement/update/asked", "asked", AskedView.of(asked));
    }

    private String site() {
        return courier.address()
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }
}
