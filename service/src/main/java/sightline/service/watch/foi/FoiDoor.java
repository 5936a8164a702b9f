package sightline.service.watch.foi;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door of the answers in the navigation. */
@Configuration(proxyBeanMethods = false)
class FoiDoor {

    private static final int AFTER_THE_LIVE_SITUATION = 8;

    private static final Set<String> ROLES = Set.of(
            Role.SCRUTINY_OFFICER.name(),
            Role.COMMITTEE_MEMBER.name(),
            Role.DIRECTOR.name(),
            Role.SEND_MANAGER.name(),
            Role.ANALYST.name());

    @Bean
    Room foiRoom() {
        return new Room(
                AFTER_THE_LIVE_SITUATION,
                new Link("FOI answers", "/watch/foi"),
                roles -> roles.stream().anyMatch(ROLES::contains));
    }
}
