package sightline.guards;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule about compiled classes. */
public interface ClassGuard extends Guard<Classes> {

    /** The rule for classes below this ground's root. */
    ArchRule check(Classes ground);

    @Override
    default List<String> findings(Classes ground) {
        try {
            return check(ground)
                    .allowEmptyShould(false)
                    .evaluate(ground.classes())
                    .getFailureReport()
                    .getDetails();
        } catch (AssertionError lookedAtNothing) {
            return List.of(String.valueOf(lookedAtNothing.getMessage()));
        }
    }

    @Override
    default Classes house() {
        return House.CLASSES;
    }

    @Override
    default Classes nothing() {
        return Classes.none();
    }
}
