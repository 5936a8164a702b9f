package sightline.service.watch.scorecard;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.Readers;

/** How is the partnership doing? The scorecard, and each of its indicators. */
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
final class ScorecardPage {

    private final Readers readers;
    private final Scorecards scorecards;

    ScorecardPage(Readers readers, Scorecards scorecards) {
        this.readers = readers;
        this.scorecards = scorecards;
    }

    @GetMapping("/watch/scorecard")
    ModelAndView show(@AuthenticationPrincipal SignedIn reader) {
        return readers.authority(reader)
                .flatMap(authority -> scorecards.of(authority, sets(reader)))
                .map(card -> new ModelAndView("watch/scorecard", Map.of("card", card)))
                .orElseGet(() -> new ModelAndView("watch/nothing", Map.of("title", "How is the partnership doing?")));
    }

    @GetMapping("/watch/scorecard/{indicator:[a-z0-9-]+}")
    ModelAndView one(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String done) {
        return readers.authority(reader)
                .flatMap(authority -> scorecards.one(
                        authority,
                        indicator,
                        sets(reader),
                        reader.roles().contains(Role.SCRUTINY_OFFICER)
                                || reader.roles().contains(Role.COMMITTEE_MEMBER)))
                .map(view -> new ModelAndView("watch/indicator", Map.of("view", view, "notice", notice(done))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "set" -> Optional.of("Target, owner and impact note are saved.");
            case "note" -> Optional.of("The note is on the chart.");
            case "rebase" -> Optional.of("Average and limits are worked out afresh from that month.");
            default -> Optional.empty();
        };
    }

    private static boolean sets(SignedIn reader) {
        return reader.roles().contains(Role.SEND_MANAGER);
    }
}
