package sightline.service.watch.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Readers;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;
import sightline.service.watch.live.Situations.Told;

/** What was told of this authority in three years, and what came of it? */
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
final class AlarmsPage {

    private final Readers readers;
    private final Situations situations;

    AlarmsPage(Readers readers, Situations situations) {
        this.readers = readers;
        this.situations = situations;
    }

    @GetMapping("/watch/alarms")
    ModelAndView show(@AuthenticationPrincipal SignedIn reader) {
        Optional<String> authority = readers.authority(reader);
        if (authority.isEmpty() || situations.latest(authority.get()).isEmpty()) {
            return new ModelAndView("watch/live/nothing", Map.of("placed", authority.isPresent()));
        }
        Optional<List<Told>> told = situations.told(authority.get());
        if (told.isEmpty()) {
            return new ModelAndView("watch/live/wait");
        }
        List<Past> quarters = situations
                .latest(authority.get())
                .flatMap(latest -> situations.at(authority.get(), latest))
                .map(Situation::quarters)
                .orElse(List.of());
        boolean mayUse =
                reader.roles().contains(Role.SCRUTINY_OFFICER) || reader.roles().contains(Role.COMMITTEE_MEMBER);
        return new ModelAndView("watch/live/alarms", Map.of("view", new AlarmsView(told.get(), quarters, mayUse)));
    }
}
