package sightline.service.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.SignedIn;
import sightline.service.people.account.Account;
import sightline.service.people.signin.Checked;
import sightline.service.people.signin.NewPassword;
import sightline.service.people.signin.PasswordCheck;
import sightline.service.people.signin.Refusal;

/** Who am I here, and how do I change my password? */
@Controller
@OpenTo
@RequestMapping("/account")
final class AccountPage {

    private final PasswordCheck check;
    private final NewPassword newPassword;

    AccountPage(PasswordCheck check, NewPassword newPassword) {
        this.check = check;
        this.newPassword = newPassword;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return new ModelAndView("people/account", "person", person);
    }

    @GetMapping("/password")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person) {
        return page(new ChooseForm(person.email(), List.of()), HttpStatus.OK);
    }

    @PostMapping("/password")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = ChooseForm.NEW, defaultValue = "") String chosen,
            HttpServletRequest request) {
        ChooseForm form = new ChooseForm(person.email(), List.of());
        Optional<ChooseForm> refused = switch (check.check(person.email(), password, request.getRemoteAddr())) {
            case Checked.Known known -> keep(form, known.account(), password, chosen);
            case Checked.TooMany many -> Optional.of(form.refused(ChooseForm.OLD, Refusal.tooManyWords(many.pause())));
            case Checked.OneTime newer -> Optional.of(wrong(form));
            case Checked.RunOut newer -> Optional.of(wrong(form));
            case Checked.Unknown unknown -> Optional.of(wrong(form));
        };
        return refused.map(again -> page(again, HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> new ModelAndView("redirect:/sign-in?done=password-changed"));
    }

    private Optional<ChooseForm> keep(ChooseForm form, Account account, String old, String chosen) {
        return newPassword.replace(account, old, chosen).map(words -> form.refused(ChooseForm.NEW, words));
    }

    private static ChooseForm wrong(ChooseForm form) {
        return form.refused(ChooseForm.OLD, "This is not your password. Type the one you signed in with");
    }

    private static ModelAndView page(ChooseForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("people/change-password", "form", form);
        page.setStatus(status);
        return page;
    }
}
