package sightline.service.review.start;

import java.util.Comparator;
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
import sightline.insight.published.Authority;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.record.Actor;
import sightline.service.watch.Knowledge;

/** For which authority does this person take part in scrutiny? */
@Controller
@OpenTo(Role.ADMINISTRATOR)
@RequestMapping("/people/{id}/scrutiny")
final class ScrutinyPlacePage {

    private static final String CODE = "[a-z0-9-]{1,40}";

    private final Placing placing;
    private final Knowledge knowledge;

    ScrutinyPlacePage(Placing placing, Knowledge knowledge) {
        this.placing = placing;
        this.knowledge = knowledge;
    }

    @GetMapping
    ModelAndView ask(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
        Placing.Account account = found(id);
        Optional<String> notice = done.equals("saved") ? Optional.of("The authority is saved.") : Optional.empty();
        PlaceView view = new PlaceView(account, listed(), account.authority().orElse(""), "", List.of());
        return page(view.withNotice(notice), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable long id,
            @AuthenticationPrincipal SignedIn administrator,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String code) {
        Placing.Account account = found(id);
        String chosen = code.isBlank() ? authority.strip() : code.strip();
        PlaceView typed = new PlaceView(account, listed(), authority, code, List.of());
        if (!chosen.matches(CODE)) {
            Mistake mistake = code.isBlank()
                    ? new Mistake("authority", "Choose an authority, or type its code below")
                    : new Mistake("code", "Enter a code of small letters, digits and hyphens only, such as 990");
            return page(typed.with(mistake), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean placed = placing.place(
                Actor.account(administrator.id()), id, Optional.of(seen).filter(s -> !s.isEmpty()), chosen);
        return placed
                ? new ModelAndView("redirect:/people/%d/scrutiny?done=saved".formatted(id))
                : page(typed.meanwhile(found(id)), HttpStatus.CONFLICT);
    }

    private Placing.Account found(long id) {
        return placing.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Authority> listed() {
        return knowledge.authorities().stream()
                .filter(authority ->
                        authority.lastYear().isEmpty() && authority.code().matches(CODE))
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    private static ModelAndView page(PlaceView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/start/place", "view", view);
        page.setStatus(status);
        return page;
    }
}
