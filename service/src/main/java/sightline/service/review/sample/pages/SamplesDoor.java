package sightline.service.review.sample.pages;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The executive's door to its own samples; a review's samples are behind the review's. */
@Configuration(proxyBeanMethods = false)
class SamplesDoor {

    private static final Set<String> ROLES = Set.of(Role.CABINET_MEMBER.name(), Role.DIRECTOR.name());

    @Bean
    Room samplesRoom() {
        return new Room(
                7, new Link("Plan samples", "/samples"), roles -> roles.stream().anyMatch(ROLES::contains));
    }
}
