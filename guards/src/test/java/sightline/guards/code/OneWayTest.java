package sightline.guards.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** One way through the house: a module knows only the modules to its left. */
final class OneWayTest implements ClassGuard {

    @Override
    public String rule() {
        return "journey, insight, exchange, service, command: each knows only those before it. Hand in what comes from the right.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return CompositeArchRule.of(knowsNone(ground, "journey", List.of("insight", "exchange", "service", "command")))
                .and(knowsNone(ground, "insight", List.of("exchange", "service", "command")))
                .and(knowsNone(ground, "exchange", List.of("service", "command")))
                .and(knowsNone(ground, "service", List.of("command")));
    }

    private static ArchRule knowsNone(Classes ground, String module, List<String> right) {
        return noClasses()
                .that()
                .resideInAPackage(ground.in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ground.in(right));
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(
                Classes.below("planted.oneway"),
                "journey.KnowsTheMeaning",
                "insight.KnowsTheReader",
                "exchange.KnowsThePage",
                "service.KnowsTheCommand");
    }
}
