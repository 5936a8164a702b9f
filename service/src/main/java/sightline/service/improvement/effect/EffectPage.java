package sightline.service.improvement.effect;

import java.util.List;
import java.util.Map;
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
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.OpenToAll;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Did the recommendation change anything? */
@Controller
@RequestMapping("/recommendations/{recommendation}/effect")
final class EffectPage {

    private static final int LONGEST = 2_000;

    private final Chains chains;
    private final Looking looking;
    private final Effects effects;
    private final PublicNames names;

    EffectPage(Chains chains, Looking looking, Effects effects, PublicNames names) {
        this.chains = chains;
        this.looking = looking;
        this.effects = effects;
        this.names = names;
    }

    @GetMapping
    @OpenToAll
    ModelAndView show(
            @PathVariable long recommendation,
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") String gauge,
            @RequestParam(defaultValue = "") String done) {
        Chain chain = chains.shown(recommendation).orElseThrow(EffectPage::nowhere);
        return page(chain, Gauge.of(gauge), Typed.NOTHING, List.of(), HttpStatus.OK)
                .addObject("writes", reader != null && reader.roles().contains(Role.SCRUTINY_OFFICER))
                .addObject(
                        "notice",
                        done.equals("kept") ? Optional.of("What you see today is written down.") : Optional.empty());
    }

    @PostMapping("/seen")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView keep(ReviewDesk desk, @PathVariable long recommendation, @RequestParam Map<String, String> fields) {
        Chain chain = chains.find(desk, recommendation).orElseThrow(EffectPage::nowhere);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String said = answers.some("said", LONGEST);
        Optional<Gauge> gauge = Gauge.of(typed.text("gauge"));
        if (!answers.areFine()) {
            return page(chain, gauge, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("writes", true)
                    .addObject("notice", Optional.empty());
        }
        effects.keep(desk, chain, looking.at(chain, gauge), said);
        return new ModelAndView("redirect:/recommendations/%d/effect?done=kept".formatted(recommendation));
    }

    private ModelAndView page(
            Chain chain, Optional<Gauge> gauge, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView(
                "improvement/effect",
                Map.of("chain", chain, "sight", looking.at(chain, gauge), "typed", typed, "mistakes", mistakes),
                status);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
