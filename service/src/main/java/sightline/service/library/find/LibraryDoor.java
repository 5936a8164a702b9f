package sightline.service.library.find;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;

/** The library's door in the navigation. */
@Configuration(proxyBeanMethods = false)
class LibraryDoor {

    @Bean
    Room library() {
        return Room.open(60, "Library", "/papers");
    }
}
