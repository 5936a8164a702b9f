package sightline.service.watch.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.Situations;

/** Which programs may read what, and until when? */
@Controller
@OpenTo(Role.ADMINISTRATOR)
final class KeysPage {

    private final Keys keys;
    private final Situations situations;

    KeysPage(Keys keys, Situations situations) {
        this.keys = keys;
        this.situations = situations;
    }

    @GetMapping("/people/keys")
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return page(
                KeyForm.empty(),
                done.equals("revoked")
                        ? Optional.of("The key is taken back. It opens nothing from now on.")
                        : Optional.empty());
    }

    @PostMapping("/people/keys")
    ModelAndView make(
            @AuthenticationPrincipal SignedIn administrator,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        String authority = typed.getOrDefault("authority", "").strip();
        KeyForm form = new KeyForm(
                        typed.getOrDefault("name", "").strip(),
                        typed.getOrDefault("role", ""),
                        authority,
                        typed.getOrDefault("days", ""),
                        java.util.List.of())
                .checked(authority.matches("[a-z0-9-]{1,40}")
                        && situations.latest(authority).isPresent());
        if (form.hasMistakes()) {
            return page(form, Optional.empty());
        }
        NewKey wanted = new NewKey(
                form.name(),
                form.chosen().orElseThrow(),
                authority,
                keys.today().plusDays(form.goodFor()));
        KeyText text = keys.make(wanted, administrator.id());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView(
                "watch/key-made", Map.of("name", wanted.name(), "key", text.text(), "until", wanted.expires()));
    }

    @PostMapping("/people/keys/{id:\\d+}/revoke")
    ModelAndView revoke(@AuthenticationPrincipal SignedIn administrator, @PathVariable long id) {
        if (!keys.revoke(id, administrator.id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/people/keys?done=revoked");
    }

    private ModelAndView page(KeyForm form, Optional<String> notice) {
        ModelAndView page =
                new ModelAndView("watch/keys", Map.of("view", new KeysView(keys.all(), keys.today(), form, notice)));
        page.setStatus(form.hasMistakes() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
