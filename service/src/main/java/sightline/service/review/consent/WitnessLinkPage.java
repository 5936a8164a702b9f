package sightline.service.review.consent;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.Inside;

/** With what link does this witness read what was written down? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/witnesses/{witness}/link")
final class WitnessLinkPage {

    private final WitnessLinks links;
    private final ReviewBooks books;

    WitnessLinkPage(WitnessLinks links, ReviewBooks books) {
        this.links = links;
        this.books = books;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long witness) {
        return page(inside, found(inside, witness), Optional.empty());
    }

    /** Shown once and not sent on to another page, for it is kept nowhere. */
    @PostMapping
    ModelAndView make(Inside inside, @PathVariable long witness) {
        Witness found = found(inside, witness);
        LinkToken token = links.make(inside, witness);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/witness/" + token.text())
                .toUriString();
        return page(inside, found, Optional.of(address));
    }

    private ModelAndView page(Inside inside, Witness witness, Optional<String> address) {
        return new ModelAndView("review/consent/link")
                .addObject("review", inside.review())
                .addObject("witness", witness)
                .addObject("link", links.of(inside, witness.id()))
                .addObject("address", address);
    }

    private Witness found(Inside inside, long witness) {
        return books.read(inside).witness(witness).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
