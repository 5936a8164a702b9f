package sightline.guards.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** A document is written from what it is handed, and from nothing that it looks up. */
final class PapersAloneTest implements ClassGuard {

    private static final List<String> OTHERS = List.of("journey", "insight", "exchange", "service", "command");

    @Override
    public String rule() {
        return "papers knows none of our other modules, no Spring and no database. Hand in a report, made of words.";
    }

    @Override
    public ArchRule check(Classes ground) {
        ArchRule outwards = noClasses()
                .that()
                .resideInAPackage(ground.in("papers"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(ground.in(OTHERS)),
                                Stream.of("org.springframework..", "jakarta..", "java.sql..", "javax.sql.."))
                        .toArray(String[]::new));
        ArchRule inwards = noClasses()
                .that()
                .resideInAnyPackage(ground.in(List.of("journey", "insight", "exchange")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ground.in("papers"));
        return CompositeArchRule.of(outwards).and(inwards);
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(
                Classes.below("planted.alone"),
                "papers.KnowsAJourney",
                "papers.KnowsTheService",
                "papers.Storing",
                "exchange.WritesAPaper");
    }
}
