package sightline.service.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import sightline.service.people.Site;

/**
 * The whole application on a database and a clock that only tests of cases share: nobody moves the clock there, so it is
 * 14 February 2026 in all of them.
 */
@Site
@TestPropertySource(properties = "sightline.site=cases")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CaseSite {}
