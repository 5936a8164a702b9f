package sightline.service.casework.extract;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The room's door in the navigation. */
@Configuration(proxyBeanMethods = false)
class ExtractDoor {

    @Bean
    Room extractRoom() {
        return new Room(
                6,
                new Link("Extracts", "/extract"),
                roles -> roles.contains(Role.SEND_MANAGER.name()) || roles.contains(Role.ANALYST.name()));
    }
}
