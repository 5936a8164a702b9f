package sightline.guards.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** The heart of the product can be read, tested and moved without a framework. */
final class PureCoreTest implements ClassGuard {

    private static final List<String> CORE = List.of("insight", "journey");

    @Override
    public String rule() {
        return "insight and journey know only the JDK, JSpecify, Hipparchus and themselves. Move the rest to service.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return classes()
                .that()
                .resideInAnyPackage(ground.in(CORE))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.hipparchus..", ground.in("insight"), ground.in("journey"));
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(Classes.below("planted.core"), "insight.Wired", "journey.Stored", "insight.Upward");
    }
}
