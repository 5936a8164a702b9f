package sightline.service.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This route is for people who are signed in and hold one of these roles. A route without a rule is closed. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenTo {

    /** Any one of these is enough; none named means any role will do. */
    Role[] value() default {};
}
