package sightline.guards.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** The heart of the product can be read, tested and moved without a framework. */
final class PureCoreTest implements ClassGuard {

    @Override
    public String rule() {
        return "journey knows only the JDK, JSpecify and itself; insight also journey and Hipparchus. Move the rest to service.";
    }

    @Override
    public ArchRule check(Classes ground) {
        String journey = ground.in("journey");
        return CompositeArchRule.of(knowsOnly(journey, "java..", "org.jspecify.."))
                .and(knowsOnly(ground.in("insight"), "java..", "org.jspecify..", "org.hipparchus..", journey));
    }

    private static ArchRule knowsOnly(String module, String... others) {
        return classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat(resideInAPackage(module).or(resideInAnyPackage(others)));
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(
                Classes.below("planted.core"),
                "journey.Stored",
                "journey.Forecast",
                "journey.Averaged",
                "insight.Wired",
                "insight.Upward");
    }
}
