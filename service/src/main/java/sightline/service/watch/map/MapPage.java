package sightline.service.watch.map;

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
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Readers;
import sightline.service.watch.live.Ways;

/** Which way do journeys take, and where do the weeks go? */
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
final class MapPage {

    private final Readers readers;
    private final Ways ways;

    MapPage(Readers readers, Ways ways) {
        this.readers = readers;
        this.ways = ways;
    }

    @GetMapping("/watch/map")
    ModelAndView show(@AuthenticationPrincipal SignedIn reader, @RequestParam Map<String, String> asked) {
        return readers.authority(reader)
                .flatMap(authority -> ways.latest(authority).flatMap(latest -> view(reader, authority, asked, latest)))
                .map(view -> new ModelAndView("watch/map", Map.of("view", view)))
                .orElseGet(() -> new ModelAndView("watch/nothing", Map.of("title", "Where do the weeks go?")));
    }

    private Optional<MapView> view(SignedIn reader, String authority, Map<String, String> asked, Quarter latest) {
        MapQuestion question = MapQuestion.read(asked, latest);
        return ways.map(authority, question.way())
                .map(here -> new MapView(
                        question,
                        latest,
                        here,
                        question.other().flatMap(other -> ways.map(authority, other)),
                        reader.roles().contains(Role.SCRUTINY_OFFICER)
                                || reader.roles().contains(Role.COMMITTEE_MEMBER)));
    }
}
