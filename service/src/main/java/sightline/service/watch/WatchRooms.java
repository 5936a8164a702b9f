package sightline.service.watch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;

/** The doors of this room in the navigation. */
@Configuration(proxyBeanMethods = false)
class WatchRooms {

    @Bean
    Room england() {
        return Room.open(10, "England", "/england");
    }

    @Bean
    Room authorities() {
        return Room.open(20, "Find an authority", "/authorities");
    }

    @Bean
    Room known() {
        return Room.open(30, "Look back", "/known");
    }

    @Bean
    Room alarm() {
        return Room.open(40, "The alarm", "/alarm");
    }
}
