package sightline.service.casework.day;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;
import sightline.service.people.Role;

/** The door to my day; and nobody waits for an answer where no contacts are kept. */
@Configuration(proxyBeanMethods = false)
class NobodyWaits {

    @Bean
    @ConditionalOnMissingBean
    FamiliesWaiting familiesWaiting() {
        return (desk, whose) -> List.of();
    }

    @Bean
    Room dayRoom() {
        return new Room(
                1,
                new sightline.service.page.Frame.Link("My day", "/day"),
                roles -> roles.contains(Role.CASE_OFFICER.name()) || roles.contains(Role.SEND_MANAGER.name()));
    }
}
