package sightline.service.review.finding.page;

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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.Kept;
import sightline.service.review.finding.ThemeOrder;

/** Under which themes does the report tell it? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/findings/themes")
final class ThemeOrderPage {

    private static final int LONGEST = 200;

    private final ThemeOrder themes;

    ThemeOrderPage(ThemeOrder themes) {
        this.themes = themes;
    }

    @GetMapping
    ModelAndView show(Inside inside) {
        return page(inside, "", Optional.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(Inside inside, @RequestParam(defaultValue = "") String name) {
        String words = name.strip();
        if (!fits(words)) {
            return page(inside, words, Optional.empty(), wrong("name"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        themes.add(inside, words);
        return back(inside);
    }

    @PostMapping("/{theme}")
    ModelAndView rename(
            Inside inside,
            @PathVariable long theme,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String name) {
        String words = name.strip();
        if (!fits(words)) {
            return page(
                    inside,
                    "",
                    Optional.of(new ThemesView.Typed(theme, words, false)),
                    wrong("name-" + theme),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (themes.rename(inside, theme, version, words)) {
            case Kept.Saved _ -> back(inside);
            case Kept.Overtaken _ ->
                page(inside, "", Optional.of(new ThemesView.Typed(theme, words, true)), List.of(), HttpStatus.CONFLICT);
            case Kept.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/{theme}/move")
    ModelAndView move(Inside inside, @PathVariable long theme, @RequestParam(defaultValue = "") String to) {
        if (!themes.move(inside, theme, to.equals("up") ? -1 : 1)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(inside);
    }

    private static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    private static List<Mistake> wrong(String field) {
        return List.of(new Mistake(field, "Enter a name for the theme, in at most 200 characters"));
    }

    private static ModelAndView back(Inside inside) {
        return new ModelAndView(
                "redirect:%s/findings/themes".formatted(inside.review().path()));
    }

    private ModelAndView page(
            Inside inside, String fresh, Optional<ThemesView.Typed> typed, List<Mistake> mistakes, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/finding/themes",
                "view",
                new ThemesView(inside.review(), themes.all(inside), fresh, typed, mistakes));
        page.setStatus(status);
        return page;
    }
}
