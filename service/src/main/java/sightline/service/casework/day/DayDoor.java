package sightline.service.casework.day;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame.Link;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The room's door in the navigation. */
@Configuration(proxyBeanMethods = false)
class DayDoor {

    @Bean
    Room dayRoom() {
        return new Room(
                1,
                new Link("My day", "/day"),
                roles -> roles.contains(Role.CASE_OFFICER.name()) || roles.contains(Role.SEND_MANAGER.name()));
    }
}
