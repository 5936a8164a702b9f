package sightline.service.library.hand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.library.book.Papers;
import sightline.service.library.hand.Receiving.Received;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** Which paper is to be read? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.ANALYST})
@RequestMapping("/papers/new")
final class NewPaperPage {

    private final HandedPaper handedIn;
    private final Receiving receiving;
    private final Papers papers;

    NewPaperPage(HandedPaper handedIn, Receiving receiving, Papers papers) {
        this.handedIn = handedIn;
        this.receiving = receiving;
        this.papers = papers;
    }

    @GetMapping
    ModelAndView ask() {
        return page(new DetailsForm(Typed.NOTHING, List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file) {
        DetailsForm form = DetailsForm.of(new Typed(fields));
        return switch (receive(form, handedIn.look(file), who.id())) {
            case Received.Kept(long id) -> new ModelAndView("redirect:/papers/%d?done=kept".formatted(id));
            case Received.NotYet(Mistake mistake) ->
                page(form.with(Optional.of(mistake)), HttpStatus.UNPROCESSABLE_CONTENT);
            case Received.Unsaid _ -> page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Received receive(DetailsForm form, Optional<HandedPaper.Upload> upload, long account) {
        try {
            return upload.map(some -> receiving.receive(form, some, papers, account))
                    .orElseGet(() -> new Received.NotYet(new Mistake("file", "Choose the file of the paper")));
        } catch (DuplicateKeyException twice) {
            return new Received.NotYet(new Mistake("file", "Somebody has just added this file. Look in the library"));
        }
    }

    private static ModelAndView page(DetailsForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("library/hand/new", "form", form);
        page.setStatus(status);
        return page;
    }
}
