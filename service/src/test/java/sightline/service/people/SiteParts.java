package sightline.service.people;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import sightline.service.casework.Town;
import sightline.service.database.TestDatabase;

/** What a test of the whole application puts in place of the outside world. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Cast.class, Town.class})
public class SiteParts {

    @Bean
    @Primary
    static HandSetClock handSetClock() {
        return new HandSetClock();
    }

    @Bean
    static BeanPostProcessor lever() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource real ? new Lever(real) : bean;
            }
        };
    }

    /** An empty database, which the application migrates itself. */
    static class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.empty().properties()).applyTo(context);
        }
    }
}
