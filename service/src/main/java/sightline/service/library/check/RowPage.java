package sightline.service.library.check;

import java.util.List;
import java.util.Map;
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
import sightline.service.library.book.Items;
import sightline.service.library.book.Papers;
import sightline.service.library.book.Place;
import sightline.service.library.book.Run;
import sightline.service.library.find.Understanding;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** What does the paper really say here? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.ANALYST})
@RequestMapping("/papers/{id:\\d{1,15}}/rows/{row:\\d{1,15}}")
final class RowPage {

    private static final int AROUND = 600;

    private final Papers papers;
    private final Items items;
    private final RowDecisions decisions;
    private final Understanding understanding;

    RowPage(Papers papers, Items items, RowDecisions decisions, Understanding understanding) {
        this.papers = papers;
        this.items = items;
        this.decisions = decisions;
        this.understanding = understanding;
    }

    @GetMapping
    ModelAndView ask(@PathVariable long id, @PathVariable long row) {
        Item item = found(id, row);
        String text = papers.text(id);
        return page(item, text, ItemForm.of(item, text), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam Map<String, String> fields) {
        Item item = found(id, row);
        String text = papers.text(id);
        Typed typed = new Typed(fields);
        ItemForm form = ItemForm.of(typed, item, text);
        if (!form.mistakes().isEmpty()) {
            return page(item, text, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean accept = !typed.text("accept").isEmpty();
        boolean first = typed.text("version").equals(String.valueOf(item.version()))
                && decisions.correct(who.id(), item, form.said(), form.places(), accept);
        if (!first) {
            Item theirs = found(id, row);
            return page(theirs, text, form.over(theirs), Both.of(theirs.said(), form.said()), HttpStatus.CONFLICT);
        }
        understanding.later();
        return new ModelAndView(
                "redirect:/papers/%d?done=%s#%s".formatted(id, accept ? "accept" : "corrected", item.anchor()));
    }

    private Item found(long paper, long row) {
        return items.find(paper, row).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Item item, String text, ItemForm form, List<Both> both, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "library/check/row",
                "view",
                new ItemView(
                        papers.find(item.paper()).orElseThrow(),
                        item,
                        form,
                        around(text, item.places().words()),
                        around(text, item.places().answer()),
                        both));
        page.setStatus(status);
        return page;
    }

    private static List<Run> around(String text, Optional<Place> place) {
        return place.map(some -> Surroundings.of(text, some.widened(AROUND, AROUND, text.length()), List.of(some)))
                .orElse(List.of());
    }
}
