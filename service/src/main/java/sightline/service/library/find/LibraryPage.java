package sightline.service.library.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.library.book.Keepers;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;

/** What did others recommend, was it agreed, and what came of it? */
@Controller
@OpenToAll
final class LibraryPage {

    private final LibrarySearch search;
    private final PaperList shelf;

    LibraryPage(LibrarySearch search, PaperList shelf) {
        this.search = search;
        this.shelf = shelf;
    }

    @GetMapping("/papers")
    ModelAndView ask(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "1") int page) {
        Typed typed = new Typed(fields);
        String words = typed.text("q");
        Wanted wanted = Wanted.of(typed);
        boolean tooLong = words.length() > LibraryView.LONGEST;
        Optional<LibraryView.Found> answer = tooLong || words.isEmpty() && wanted.isAll()
                ? Optional.empty()
                : Optional.of(words.isEmpty() ? search.latest(wanted) : search.answer(words, wanted));
        LibraryView view = new LibraryView(
                words,
                wanted,
                answer,
                answer.isPresent() || tooLong ? new LibraryView.Papers(List.of(), 1, 0) : papers(page),
                Keepers.include(who) ? Optional.of(shelf.waiting()) : Optional.empty());
        ModelAndView shown =
                new ModelAndView("library/find/library", "view", view).addObject("done", typed.text("done"));
        shown.setStatus(tooLong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return shown;
    }

    private LibraryView.Papers papers(int page) {
        long all = shelf.count();
        int shown = (int) Math.clamp(page, 1, Math.max(1, Math.ceilDiv(all, PaperList.SIZE)));
        return new LibraryView.Papers(shelf.accepted(shown), shown, all);
    }
}
