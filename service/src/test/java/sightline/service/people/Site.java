package sightline.service.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import sightline.service.Application;

/** The whole application on a port and a database of its own, with a clock set by hand. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"sightline.password-cost=4", "sightline.session.cleanup=-"})
@ContextConfiguration(initializers = SiteParts.OwnDatabase.class)
@Import(SiteParts.class)
public @interface Site {}
