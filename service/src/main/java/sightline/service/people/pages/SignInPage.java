package sightline.service.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.signin.Organisation;
import sightline.service.people.signin.Outcomes;
import sightline.service.people.signin.Refusal;

/** Who are you? */
@Controller
@OpenToAll
final class SignInPage {

    private final Organisation organisation;
    private final DemoPeople demoPeople;

    SignInPage(Organisation organisation, DemoPeople demoPeople) {
        this.organisation = organisation;
        this.demoPeople = demoPeople;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String done,
            @AuthenticationPrincipal @Nullable SignedIn person,
            HttpServletRequest request) {
        if (person != null) {
            return new ModelAndView("redirect:/account");
        }
        Refusal refusal = Outcomes.take(request).orElse(new Refusal("", List.of()));
        Optional<String> notice = refusal.mistakes().isEmpty() ? Notice.of(done) : Optional.empty();
        SignInForm form =
                new SignInForm(refusal.email(), refusal.mistakes(), notice, organisation.name(), demoPeople.all());
        return new ModelAndView("people/sign-in", "form", form);
    }
}
