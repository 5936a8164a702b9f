package sightline.service.review.theme;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.meaning.Senses;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** What do the items have in common? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/themes")
final class ThemesPage {

    private static final int LONGEST = 200;

    private final ProposedThemes themes;
    private final Senses senses;

    ThemesPage(ProposedThemes themes, Senses senses) {
        this.themes = themes;
        this.senses = senses;
    }

    @GetMapping
    ModelAndView show(
            Inside inside, @RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "0") int number) {
        return page(inside, ThemesView.Typed.NOTHING, notice(done, number), List.of());
    }

    @PostMapping
    ModelAndView add(Inside inside, @RequestParam(defaultValue = "") String name) {
        return named(name)
                .map(good -> {
                    themes.add(inside, good);
                    return back(inside, "added", 1);
                })
                .orElseGet(() -> page(
                        inside,
                        new ThemesView.Typed(0, name),
                        Optional.empty(),
                        List.of(new Mistake("name", "Enter a name for the theme, in at most 200 characters"))));
    }

    @PostMapping("/propose")
    ModelAndView propose(Inside inside) {
        return senses.areThere()
                ? back(inside, "proposed", themes.propose(inside))
                : back(inside, "without-meaning", 0);
    }

    @PostMapping("/{theme}")
    ModelAndView decide(
            Inside inside,
            @PathVariable long theme,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "-1") long version) {
        ThemeRow row = themes.all(inside).stream()
                .filter(one -> one.id() == theme)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (step.equals("refuse")) {
            themes.refuse(inside, theme);
            return back(inside, "refused", 1);
        }
        ThemesView.Typed typed = new ThemesView.Typed(theme, name);
        String field = "name-" + theme;
        Optional<String> good = named(name);
        if (good.isEmpty()) {
            return page(
                    inside,
                    typed,
                    Optional.empty(),
                    List.of(new Mistake(field, "Enter a name for the theme, in at most 200 characters")));
        }
        return themes.name(inside, theme, version, good.get())
                ? back(inside, row.state() == ThemeRow.State.PROPOSED ? "accepted" : "renamed", 1)
                : page(inside, typed, Optional.empty(), List.of(new Mistake(field, overtaken(inside, theme))));
    }

    private String overtaken(Inside inside, long theme) {
        return themes.all(inside).stream()
                .filter(one -> one.id() == theme)
                .findFirst()
                .filter(one -> one.state() != ThemeRow.State.REFUSED)
                .map(one ->
                        "Somebody else has named it ‘%s’ meanwhile. Your name is still below: send it again to use it"
                                .formatted(one.name()))
                .orElse("Somebody else has refused this theme meanwhile. Add it by hand if you want to keep it");
    }

    private static Optional<String> named(String name) {
        return Optional.of(name.strip()).filter(good -> !good.isEmpty() && good.length() <= LONGEST);
    }

    private static ModelAndView back(Inside inside, String done, int number) {
        return new ModelAndView("redirect:/reviews/%d/themes?done=%s&number=%d".formatted(inside.id(), done, number));
    }

    private ModelAndView page(Inside inside, ThemesView.Typed typed, Optional<String> notice, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView(
                "review/theme/themes",
                "view",
                new ThemesView(inside.review(), themes.all(inside), typed, notice, mistakes));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Optional<String> notice(String done, int number) {
        return switch (done) {
            case "proposed" ->
                Optional.of(
                        number == 0
                                ? "There is nothing new to propose: too few items say something alike, or what they share was proposed before."
                                : number == 1
                                        ? "1 theme is proposed. Accept, rename or refuse it."
                                        : "%d themes are proposed. Accept, rename or refuse each.".formatted(number));
            case "accepted" -> Optional.of("The theme is accepted, and its items belong to it.");
            case "renamed" -> Optional.of("The theme has its new name.");
            case "refused" -> Optional.of("The theme is refused. It will not be proposed again.");
            case "added" -> Optional.of("The theme is added.");
            case "without-meaning" ->
                Optional.of(
                        "Themes can’t be proposed on this machine, as the model that reads meanings can’t run. Add them by hand.");
            default -> Optional.empty();
        };
    }
}
