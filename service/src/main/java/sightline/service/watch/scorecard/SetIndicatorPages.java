package sightline.service.watch.scorecard;

import java.time.YearMonth;
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
import sightline.insight.indicator.Unit;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.Readers;
import sightline.service.watch.scorecard.ScoreKeeping.Setter;

/** What is aimed for, what was changed, and from when are limits worked out afresh? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/watch/scorecard/{indicator:[a-z0-9-]+}")
final class SetIndicatorPages {

    private static final double PERCENT = 100;
    private static final double MOST = 100_000;

    private final Readers readers;
    private final Scorecards scorecards;
    private final ScoreKeeping keeping;

    SetIndicatorPages(Readers readers, Scorecards scorecards, ScoreKeeping keeping) {
        this.readers = readers;
        this.scorecards = scorecards;
        this.keeping = keeping;
    }

    @GetMapping("/set")
    ModelAndView askSet(@AuthenticationPrincipal SignedIn who, @PathVariable String indicator) {
        Standard now = view(who, indicator).row().standard();
        return page("set", who, indicator, typed(now), List.of(), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/set")
    ModelAndView set(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String indicator,
            @RequestParam Map<String, String> fields) {
        IndicatorView view = view(who, indicator);
        Typed typed = new Typed(fields);
        ScoreForms form = new ScoreForms(typed);
        Standard wanted = new Standard(
                indicator,
                form.number("target", view.definition().unit() == Unit.PERCENT ? PERCENT : MOST),
                form.words("owner", 0, 200, ""),
                form.words("impact", 0, 2000, ""),
                version(typed));
        if (!form.areFine()) {
            return page(
                    "set", who, indicator, typed, form.mistakes(), Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return keeping.set(setter(who), wanted)
                ? new ModelAndView("redirect:" + view.path() + "?done=set")
                : page("set", who, indicator, typed, List.of(), Optional.of(wanted), HttpStatus.CONFLICT);
    }

    @GetMapping("/note")
    ModelAndView askNote(@AuthenticationPrincipal SignedIn who, @PathVariable String indicator) {
        return page("note", who, indicator, Typed.NOTHING, List.of(), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/note")
    ModelAndView note(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String indicator,
            @RequestParam Map<String, String> fields) {
        IndicatorView view = view(who, indicator);
        Typed typed = new Typed(fields);
        ScoreForms form = new ScoreForms(typed);
        Optional<YearMonth> month = form.month("month", YearMonth.from(keeping.today()));
        String words = form.words("words", 1, 300, "Say what was changed");
        if (!form.areFine() || month.isEmpty()) {
            return page(
                    "note", who, indicator, typed, form.mistakes(), Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keeping.note(setter(who), indicator, new ChartNote(month.get(), words, keeping.today()));
        return new ModelAndView("redirect:" + view.path() + "?done=note");
    }

    @GetMapping("/rebase")
    ModelAndView askRebase(@AuthenticationPrincipal SignedIn who, @PathVariable String indicator) {
        return page("rebase", who, indicator, Typed.NOTHING, List.of(), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/rebase")
    ModelAndView rebase(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String indicator,
            @RequestParam Map<String, String> fields) {
        IndicatorView view = view(who, indicator);
        Typed typed = new Typed(fields);
        ScoreForms form = new ScoreForms(typed);
        Optional<YearMonth> month = form.month("month", YearMonth.from(keeping.today()));
        String reason = form.words(
                "reason", 20, 1000, "Say in a sentence what is different from then on, and why it won’t go back");
        String answers = form.words("answers", 2, 200, "Say who answers for this");
        boolean kept = form.areFine()
                && month.isPresent()
                && keeping.rebase(setter(who), indicator, new Rebase(month.get(), reason, answers, keeping.today()));
        List<Mistake> mistakes = form.areFine()
                ? List.of(new Mistake("month-month", "There is a new baseline from that month already"))
                : form.mistakes();
        return kept
                ? new ModelAndView("redirect:" + view.path() + "?done=rebase")
                : page("rebase", who, indicator, typed, mistakes, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Setter setter(SignedIn who) {
        return new Setter(authority(who), Optional.of(who.id()));
    }

    private String authority(SignedIn who) {
        return readers.authority(who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private IndicatorView view(SignedIn who, String indicator) {
        return scorecards
                .one(authority(who), indicator, true, false)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static long version(Typed typed) {
        String text = typed.text("version");
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    private static Typed typed(Standard now) {
        return Typed.NOTHING
                .with("target", now.target().isPresent() ? plain(now.target().getAsDouble()) : "")
                .with("owner", now.owner())
                .with("impact", now.impact());
    }

    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private ModelAndView page(
            String which,
            SignedIn who,
            String indicator,
            Typed typed,
            List<Mistake> mistakes,
            Optional<Standard> overtaken,
            HttpStatus status) {
        return new ModelAndView(
                "watch/" + which,
                Map.of(
                        "view", view(who, indicator),
                        "typed", typed,
                        "mistakes", mistakes,
                        "overtaken", overtaken),
                status);
    }
}
