package sightline.service.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import sightline.service.people.Site;

/** The whole application on a database and a clock that only tests of reviews share; it is 14 February 2026 there. */
@Site
@Import(Hall.class)
@TestPropertySource(properties = "sightline.site=reviews")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReviewSite {}
