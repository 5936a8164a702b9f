package sightline.service.casework.contact;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.AccountNames;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What did the family say, and who waits for an answer? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/contacts")
final class ContactsPage {

    private final Cases cases;
    private final Contacts contacts;
    private final AccountNames accounts;
    private final Clock clock;

    ContactsPage(Cases cases, Contacts contacts, AccountNames accounts, Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Desk desk, @PathVariable String journey) {
        return page(desk, journey, ContactForm.empty(now()), Optional.empty());
    }

    @PostMapping
    ModelAndView add(Desk desk, @PathVariable String journey, @RequestParam Map<String, String> typed) {
        ContactForm form = ContactForm.of(new Typed(typed), now());
        return form.contact()
                .map(contact -> {
                    if (!contacts.add(desk, journey, contact)) {
                        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                    }
                    return new ModelAndView("redirect:/cases/" + journey + "/contacts");
                })
                .orElseGet(() -> page(desk, journey, form, Optional.empty()));
    }

    @PostMapping("/{id}/answer")
    ModelAndView answer(
            Desk desk,
            @PathVariable String journey,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer) {
        String words = answer.strip();
        if (words.isEmpty() || words.length() > ContactForm.LONGEST) {
            return unanswered(desk, journey, id, words, "Write what you answered, in at most 10,000 characters");
        }
        return switch (contacts.answer(desk, journey, id, words)) {
            case KEPT -> new ModelAndView("redirect:/cases/" + journey + "/contacts");
            case BEFORE ->
                unanswered(
                        desk,
                        journey,
                        id,
                        words,
                        "Somebody else has answered this. Their answer is kept, yours is not");
            case NOWHERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView unanswered(Desk desk, String journey, long id, String words, String why) {
        return page(desk, journey, ContactForm.empty(now()), Optional.of(new ContactsView.Trouble(id, words, why)));
    }

    private ModelAndView page(Desk desk, String journey, ContactForm form, Optional<ContactsView.Trouble> trouble) {
        CaseFile file = cases.show(desk, journey, "contacts")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Contact> all = contacts.of(desk, journey);
        Map<Long, String> names = accounts.of(all.stream()
                .flatMap(one ->
                        Stream.concat(one.author().stream(), one.answer().flatMap(Contact.Answer::author).stream()))
                .toList());
        ModelAndView page = new ModelAndView(
                "casework/contacts", "view", new ContactsView(file, now().toLocalDate(), all, names, form, trouble));
        page.setStatus(
                form.mistakes().isEmpty() && trouble.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
