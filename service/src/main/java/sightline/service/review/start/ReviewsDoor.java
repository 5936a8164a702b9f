package sightline.service.review.start;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The room's door in the navigation. */
@Configuration(proxyBeanMethods = false)
class ReviewsDoor {

    private static final Set<String> ROLES = Set.of(
            Role.SCRUTINY_OFFICER.name(),
            Role.COMMITTEE_MEMBER.name(),
            Role.CABINET_MEMBER.name(),
            Role.DIRECTOR.name());

    @Bean
    Room reviewsRoom() {
        return new Room(
                6, new Link("Reviews", "/reviews"), roles -> roles.stream().anyMatch(ROLES::contains));
    }
}
