package sightline.service.casework.advice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The advice desk's door in the navigation. */
@Configuration(proxyBeanMethods = false)
class AdviceDoor {

    @Bean
    Room adviceRoom() {
        return Room.only(5, "Advice", "/advice", Role.ADVISER.name());
    }
}
