package sightline.service.watch.situation;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.authority.Comparison;
import sightline.service.watch.live.Readers;
import sightline.service.watch.live.Situations;

/** Are children getting their plans on time, and will they next term? */
@Controller
@OpenTo({
    Role.SCRUTINY_OFFICER,
    Role.COMMITTEE_MEMBER,
    Role.CABINET_MEMBER,
    Role.DIRECTOR,
    Role.SEND_MANAGER,
    Role.CASE_OFFICER,
    Role.ANALYST
})
final class LivePage {

    private final Readers readers;
    private final Situations situations;
    private final Comparison comparison;

    LivePage(Readers readers, Situations situations, Comparison comparison) {
        this.readers = readers;
        this.situations = situations;
        this.comparison = comparison;
    }

    @GetMapping("/watch/live")
    ModelAndView show(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String month) {
        Optional<String> authority = readers.authority(reader);
        if (authority.isEmpty()) {
            return new ModelAndView("watch/live/nothing", Map.of("placed", false));
        }
        return situations
                .latest(authority.get())
                .flatMap(latest -> month(month)
                        .filter(chosen -> !chosen.isAfter(latest))
                        .or(() -> Optional.of(latest))
                        .flatMap(chosen -> situations.at(authority.get(), chosen))
                        .or(() -> situations.at(authority.get(), latest))
                        .map(now -> new LiveView(
                                now,
                                latest,
                                comparison.of(authority.get()),
                                has(reader, Role.SCRUTINY_OFFICER) || has(reader, Role.COMMITTEE_MEMBER),
                                has(reader, Role.SCRUTINY_OFFICER) || has(reader, Role.COMMITTEE_MEMBER))))
                .map(view -> new ModelAndView("watch/live/now", Map.of("view", view)))
                .orElseGet(() -> new ModelAndView("watch/live/nothing", Map.of("placed", true)));
    }

    private static boolean has(SignedIn reader, Role role) {
        return reader.roles().contains(role);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
