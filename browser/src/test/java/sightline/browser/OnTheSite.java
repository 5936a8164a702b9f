package sightline.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import sightline.service.Application;
import sightline.service.database.TestDatabase;
import sightline.service.people.Cast;

/** Tests with a real browser on the whole demonstration, which is started once for all of them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@InChromium
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"sightline.demonstration=true", "sightline.demonstration.persons=700", "sightline.password-cost=4"
        })
@ContextConfiguration(initializers = OnTheSite.OwnDatabase.class)
@Import({Cast.class, CaseAddresses.class})
@interface OnTheSite {

    /** An empty database, which the application migrates and fills itself. */
    final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.empty().properties()).applyTo(context);
        }
    }
}
