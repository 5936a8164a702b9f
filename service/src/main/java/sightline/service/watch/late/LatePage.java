package sightline.service.watch.late;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.LateSteps;
import sightline.service.watch.live.Readers;
import sightline.service.watch.live.Situations;

/** Which step made late plans late? */
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
final class LatePage {

    private final Readers readers;
    private final Situations situations;
    private final LateSteps steps;

    LatePage(Readers readers, Situations situations, LateSteps steps) {
        this.readers = readers;
        this.situations = situations;
        this.steps = steps;
    }

    @GetMapping("/watch/late")
    ModelAndView show(@AuthenticationPrincipal SignedIn reader) {
        return readers.authority(reader)
                .flatMap(authority -> situations.latest(authority).flatMap(month -> steps.late(authority, month)))
                .map(late -> new ModelAndView("watch/late", Map.of("view", new LateView(late, mayUse(reader)))))
                .orElseGet(
                        () -> new ModelAndView("watch/nothing", Map.of("title", "Which step made late plans late?")));
    }

    private static boolean mayUse(SignedIn reader) {
        return reader.roles().contains(Role.SCRUTINY_OFFICER) || reader.roles().contains(Role.COMMITTEE_MEMBER);
    }
}
