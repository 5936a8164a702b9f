package sightline.service.review.consent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;
import sightline.service.people.Origin;

/** Lets a witness in who has a link, and tells anybody else what to do. No answer from here is kept or searched. */
@Component
final class Doorway {

    private final WitnessLinks links;
    private final WitnessWords words;
    private final LinkLimit limit;

    Doorway(WitnessLinks links, WitnessWords words, LinkLimit limit) {
        this.links = links;
        this.words = words;
        this.limit = limit;
    }

    /** A request with a link in its address. */
    record Visit(HttpServletRequest request, HttpServletResponse response, String token) {

        /** An address below the witness's own. */
        String path(String more) {
            return "/witness/" + token + more;
        }
    }

    /** What the page gives once the link is known; otherwise why it doesn't open. */
    ModelAndView enter(Visit visit, BiFunction<Guest, Told, ModelAndView> page) {
        visit.response().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        visit.response().setHeader("X-Robots-Tag", "noindex, nofollow");
        return switch (open(visit)) {
            case Opened.Known(Guest guest) ->
                words.told(guest).map(told -> page.apply(guest, told)).orElseGet(Doorway::unknown);
            case Opened.RunOut() -> runOut();
            case Opened.Unknown() -> unknown();
            case Opened.TooMany(Duration pause) -> tooMany(pause);
        };
    }

    private Opened open(Visit visit) {
        String origin = Origin.key(visit.request().getRemoteAddr());
        return limit.pause(origin).<Opened>map(Opened.TooMany::new).orElseGet(() -> {
            Opened opened = LinkToken.of(visit.token()).map(links::open).orElseGet(Opened.Unknown::new);
            if (opened instanceof Opened.Unknown) {
                limit.count(origin);
            }
            return opened;
        });
    }

    private static ModelAndView runOut() {
        return problem(
                "This link no longer works",
                List.of(
                        "It was made some time ago, or you have been sent a new one since.",
                        "Look for a newer email or letter from the council. If you can’t find one, ask the person who wrote to"
                                + " you for a new link.",
                        "Nothing that you told us is lost."),
                HttpStatus.GONE);
    }

    private static ModelAndView unknown() {
        return problem(
                "This link does not open anything",
                List.of(
                        "A letter or a number may be missing. Copy the whole link from the email, or type all of it from the"
                                + " letter.",
                        "If it still does not work, ask the person who wrote to you for a new link."),
                HttpStatus.NOT_FOUND);
    }

    private static ModelAndView tooMany(Duration pause) {
        return problem(
                "Please wait a little",
                List.of(
                        "Too many links were tried from your network that do not work.",
                        "Try yours again in %d minutes.".formatted(pause.toMinutes() + 1)),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView problem(String title, List<String> sentences, HttpStatus status) {
        ModelAndView page = new ModelAndView("page/problem", "problem", new Problem(title, sentences));
        page.setStatus(status);
        return page;
    }
}
