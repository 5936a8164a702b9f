package sightline.service.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenToAll;
import sightline.service.people.account.Account;
import sightline.service.people.signin.Checked;
import sightline.service.people.signin.NewPassword;
import sightline.service.people.signin.Outcomes;
import sightline.service.people.signin.PasswordCheck;
import sightline.service.people.signin.Refusal;

/** What password do you want, now that you have a one-time one? */
@Controller
@OpenToAll
@RequestMapping("/sign-in/choose-password")
final class ChoosePasswordPage {

    private final PasswordCheck check;
    private final NewPassword newPassword;

    ChoosePasswordPage(PasswordCheck check, NewPassword newPassword) {
        this.check = check;
        this.newPassword = newPassword;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request) {
        String email = Outcomes.take(request).map(Refusal::email).orElse("");
        return page(new ChooseForm(email, List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = ChooseForm.NEW, defaultValue = "") String chosen,
            HttpServletRequest request) {
        ChooseForm form = new ChooseForm(email.strip(), List.of());
        Optional<ChooseForm> refused = switch (check.check(form.email(), password, request.getRemoteAddr())) {
            case Checked.OneTime right -> keep(form, right.account(), password, chosen);
            case Checked.Known own ->
                Optional.of(form.refused(
                        ChooseForm.OLD, "You have already chosen this password. Go to the sign-in page and use it"));
            case Checked.RunOut late -> Optional.of(form.refused(ChooseForm.OLD, Refusal.RUN_OUT));
            case Checked.Unknown wrong -> Optional.of(form.refused(Refusal.EMAIL, Refusal.UNKNOWN));
            case Checked.TooMany many -> Optional.of(form.refused(Refusal.EMAIL, Refusal.tooManyWords(many.pause())));
        };
        return refused.map(again -> page(again, HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> new ModelAndView("redirect:/sign-in?done=password-chosen"));
    }

    private Optional<ChooseForm> keep(ChooseForm form, Account account, String old, String chosen) {
        return newPassword.replace(account, old, chosen).map(words -> form.refused(ChooseForm.NEW, words));
    }

    private static ModelAndView page(ChooseForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("people/choose-password", "form", form);
        page.setStatus(status);
        return page;
    }
}
