package sightline.service.library.check;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.library.AcceptedPapers;
import sightline.service.library.book.Item;
import sightline.service.library.book.Items;
import sightline.service.library.book.Keepers;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Papers;
import sightline.service.library.hand.Reading;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;

/** What does this paper recommend? And, for those who add papers: is this what it says? */
@Controller
@OpenToAll
final class PaperPage {

    private static final String SECONDS_BETWEEN_LOOKS = "3";

    private final Papers papers;
    private final Items items;
    private final AcceptedPapers accepted;
    private final Reading reading;

    PaperPage(Papers papers, Items items, AcceptedPapers accepted, Reading reading) {
        this.papers = papers;
        this.items = items;
        this.accepted = accepted;
        this.reading = reading;
    }

    @GetMapping("/papers/{id:\\d{1,15}}")
    ModelAndView show(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam(defaultValue = "") String done,
            HttpServletResponse response) {
        if (!Keepers.include(who)) {
            return new ModelAndView(
                    "library/find/paper", "accepted", accepted.find(id).orElseThrow(PaperPage::nowhere));
        }
        KeptPaper paper = papers.find(id).orElseThrow(PaperPage::nowhere);
        return switch (paper.state()) {
            case READ -> new ModelAndView("library/check/check", "view", view(paper, part)).addObject("done", done);
            case UNREADABLE -> new ModelAndView("library/check/unreadable", "paper", paper);
            case READING -> {
                reading.later();
                response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
                yield new ModelAndView("library/check/wait", "paper", paper);
            }
        };
    }

    private CheckView view(KeptPaper paper, int part) {
        List<Item> rows = items.of(paper.id());
        String text = papers.text(paper.id());
        int shown = Math.clamp(part, 1, Math.max(1, Math.ceilDiv(rows.size(), CheckView.SIZE)));
        return new CheckView(
                paper,
                papers.front(paper.id()),
                papers.contradictions(paper.id()),
                rows.stream()
                        .skip((shown - 1L) * CheckView.SIZE)
                        .limit(CheckView.SIZE)
                        .map(item -> Cards.of(text, item))
                        .toList(),
                rows,
                shown);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
