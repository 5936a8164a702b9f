package sightline.service.casework.sen2.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Frame;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door to the return workroom. */
@Configuration(proxyBeanMethods = false)
class ReturnDoor {

    @Bean
    Room returnRoom() {
        return new Room(
                6,
                new Frame.Link("SEN2 return", "/return"),
                roles -> roles.contains(Role.ANALYST.name()) || roles.contains(Role.SEND_MANAGER.name()));
    }
}
