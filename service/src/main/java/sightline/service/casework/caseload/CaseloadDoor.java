package sightline.service.casework.caseload;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door to the caseload. */
@Configuration(proxyBeanMethods = false)
class CaseloadDoor {

    @Bean
    Room caseloadRoom() {
        return Room.only(2, "Caseload", "/caseload", Role.SEND_MANAGER.name()).with("/inspection");
    }
}
