package sightline.service.casework.find;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door to cases in the navigation. */
@Configuration(proxyBeanMethods = false)
class CasesDoor {

    @Bean
    Room casesRoom() {
        return new Room(
                4,
                new Frame.Link("Cases", "/cases"),
                roles -> roles.contains(Role.CASE_OFFICER.name()) || roles.contains(Role.SEND_MANAGER.name()));
    }
}
