package sightline.service.review.draft;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door for those who are asked to read drafts. */
@Configuration(proxyBeanMethods = false)
class DraftsDoor {

    private static final int AFTER_REVIEWS = 7;

    private static final Set<String> ROLES = Set.of(Role.CABINET_MEMBER.name(), Role.DIRECTOR.name());

    @Bean
    Room draftsRoom() {
        return new Room(
                AFTER_REVIEWS,
                new Link("Drafts", "/drafts"),
                roles -> roles.stream().anyMatch(ROLES::contains));
    }
}
