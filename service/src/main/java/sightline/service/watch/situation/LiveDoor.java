package sightline.service.watch.situation;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door of the live situation in the navigation. */
@Configuration(proxyBeanMethods = false)
class LiveDoor {

    private static final Set<String> ROLES = Set.of(
            Role.SCRUTINY_OFFICER.name(),
            Role.COMMITTEE_MEMBER.name(),
            Role.CABINET_MEMBER.name(),
            Role.DIRECTOR.name(),
            Role.SEND_MANAGER.name(),
            Role.CASE_OFFICER.name(),
            Role.ANALYST.name());

    @Bean
    Room liveRoom() {
        return new Room(
                7,
                new Link("On time now", "/watch/live"),
                roles -> roles.stream().anyMatch(ROLES::contains));
    }
}
