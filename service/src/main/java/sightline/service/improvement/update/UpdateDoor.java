package sightline.service.improvement.update;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;
import sightline.service.people.Origin;
import sightline.service.review.consent.LinkLimit;
import sightline.service.review.consent.LinkToken;

/** Lets somebody in who has the link to a question, and tells anybody else what to do. No answer from here is kept. */
@Component
final class UpdateDoor {

    private final UpdateLinks links;
    private final LinkLimit limit;

    UpdateDoor(UpdateLinks links, LinkLimit limit) {
        this.links = links;
        this.limit = limit;
    }

    ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            String token,
            Function<Caller, ModelAndView> page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        String origin = Origin.key(request.getRemoteAddr());
        Optional<Duration> pause = limit.pause(origin);
        if (pause.isPresent()) {
            return problem(
                    "Please wait a little",
                    List.of(
                            "Too many links were tried from your network that do not work.",
                            "Try yours again in %d minutes."
                                    .formatted(pause.get().toMinutes() + 1)),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Caller> caller = LinkToken.of(token).flatMap(links::open);
        if (caller.isEmpty()) {
            limit.count(origin);
        }
        return caller.map(page).orElseGet(UpdateDoor::unknown);
    }

    private static ModelAndView unknown() {
        return problem(
                "This link does not open anything",
                List.of(
                        "A letter or a number may be missing. Copy the whole link from the email.",
                        "If it still does not work, ask the scrutiny officer for a new one."),
                HttpStatus.NOT_FOUND);
    }

    private static ModelAndView problem(String title, List<String> sentences, HttpStatus status) {
        ModelAndView page = new ModelAndView("page/problem", "problem", new Problem(title, sentences));
        page.setStatus(status);
        return page;
    }
}
