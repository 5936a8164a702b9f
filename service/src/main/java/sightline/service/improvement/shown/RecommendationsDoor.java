package sightline.service.improvement.shown;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.service.page.Room;

/** The door to what became of recommendations. */
@Configuration(proxyBeanMethods = false)
class RecommendationsDoor {

    private static final int AFTER_REVIEWS = 8;

    @Bean
    Room recommendationsRoom() {
        return Room.open(AFTER_REVIEWS, "Recommendations", "/recommendations").with("/plan", "/meetings");
    }
}
