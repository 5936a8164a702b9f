package sightline.service.library.hand;

import java.util.List;
import java.util.Map;
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
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.KeptPaper.Details;
import sightline.service.library.book.Papers;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** What is this paper? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.ANALYST})
@RequestMapping("/papers/{id:\\d{1,15}}")
final class DetailsPage {

    private final Papers papers;
    private final Describing describing;

    DetailsPage(Papers papers, Describing describing) {
        this.papers = papers;
        this.describing = describing;
    }

    @GetMapping("/details")
    ModelAndView ask(@PathVariable long id) {
        KeptPaper paper = found(id);
        Typed typed = DetailsForm.fields(paper.details()).with("version", String.valueOf(paper.version()));
        return page(paper, new DetailsForm(typed, List.of()), false, HttpStatus.OK);
    }

    @PostMapping("/details")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, @RequestParam Map<String, String> fields) {
        KeptPaper paper = found(id);
        DetailsForm form = DetailsForm.of(new Typed(fields));
        return form.details(paper.details().kind())
                .map(details -> save(who, paper, form, details))
                .orElseGet(() -> page(paper, form, false, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView save(SignedIn who, KeptPaper paper, DetailsForm form, Details details) {
        String seen = form.typed().text("version");
        long version = seen.matches("\\d{1,15}") ? Long.parseLong(seen) : -1;
        if (describing.describe(who.id(), paper.id(), version, details)) {
            return new ModelAndView("redirect:%s?done=described".formatted(paper.path()));
        }
        KeptPaper theirs = found(paper.id());
        Typed again = form.typed().with("version", String.valueOf(theirs.version()));
        return page(theirs, new DetailsForm(again, List.of()), true, HttpStatus.CONFLICT);
    }

    @GetMapping("/remove")
    ModelAndView askToRemove(@PathVariable long id) {
        return new ModelAndView("library/hand/remove", "paper", found(id));
    }

    @PostMapping("/remove")
    ModelAndView remove(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        return new ModelAndView(
                describing.remove(who.id(), found(id).id())
                        ? "redirect:/papers?done=removed"
                        : "redirect:/papers/%d?done=in-use".formatted(id));
    }

    private KeptPaper found(long id) {
        return papers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(KeptPaper paper, DetailsForm form, boolean overtaken, HttpStatus status) {
        ModelAndView page = new ModelAndView("library/hand/details");
        page.addObject("paper", paper);
        page.addObject("form", form);
        page.addObject("overtaken", overtaken);
        page.setStatus(status);
        return page;
    }
}
