package sightline.service.people.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The room's door in the navigation. */
@Configuration(proxyBeanMethods = false)
class PeopleDoor {

    @Bean
    Room peopleRoom() {
        return Room.only(90, "People", "/people", Role.ADMINISTRATOR.name());
    }
}
