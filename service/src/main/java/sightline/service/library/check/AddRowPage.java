package sightline.service.library.check;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.library.book.Item;
import sightline.service.library.book.Item.Standing;
import sightline.service.library.book.Items;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Papers;
import sightline.service.library.book.Place;
import sightline.service.library.book.Said;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Which recommendation was missed? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.ANALYST})
@RequestMapping("/papers/{id:\\d{1,15}}/add")
final class AddRowPage {

    private static final int LONGEST = 20_000;
    private static final String NOT_THERE =
            "These words aren’t in the paper as it was read. Copy the passage out of the paper’s text";

    private final Papers papers;
    private final Items items;
    private final RowDecisions decisions;

    AddRowPage(Papers papers, Items items, RowDecisions decisions) {
        this.papers = papers;
        this.items = items;
        this.decisions = decisions;
    }

    @GetMapping
    ModelAndView ask(@PathVariable long id) {
        return page(found(id), "", List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String passage) {
        KeptPaper paper = found(id);
        String words = passage.strip().replaceAll("\\s+", " ");
        Optional<Place> place = words.length() > LONGEST ? Optional.empty() : Printed.of(papers.text(id), words);
        Optional<Item> there = place.flatMap(some -> same(id, some));
        if (there.isPresent()) {
            return page(
                    paper,
                    passage,
                    mistake("This is in the rows already: " + there.get().name()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return place.map(some -> {
                    Said said = new Said("", "", words, List.of(), Said.Aim.NONE, Said.Answer.NONE, "");
                    long row = decisions.add(who.id(), id, said, new Said.Places(Optional.of(some), Optional.empty()));
                    return new ModelAndView("redirect:/papers/%d/rows/%d".formatted(id, row));
                })
                .orElseGet(() -> page(
                        paper,
                        passage,
                        mistake(words.isEmpty() ? "Enter the passage that recommends something" : NOT_THERE),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Optional<Item> same(long paper, Place place) {
        return items.of(paper).stream()
                .filter(item -> item.standing() != Standing.STRUCK)
                .filter(item -> item.places()
                        .words()
                        .filter(own -> own.from() < place.to() && place.from() < own.to())
                        .isPresent())
                .findFirst();
    }

    private KeptPaper found(long id) {
        return papers.find(id)
                .filter(paper -> paper.state() == KeptPaper.State.READ)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Mistake> mistake(String words) {
        return List.of(new Mistake("passage", words));
    }

    private static ModelAndView page(KeptPaper paper, String passage, List<Mistake> mistakes, HttpStatus status) {
        ModelAndView page = new ModelAndView("library/check/add");
        page.addObject("paper", paper);
        page.addObject("passage", passage);
        page.addObject("mistakes", mistakes);
        page.setStatus(status);
        return page;
    }
}
