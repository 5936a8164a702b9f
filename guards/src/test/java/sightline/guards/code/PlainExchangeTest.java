package sightline.guards.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** Other people's files are read without a running application. */
final class PlainExchangeTest implements ClassGuard {

    @Override
    public String rule() {
        return "exchange knows neither Spring nor a database. Let service store what exchange has read.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return noClasses()
                .that()
                .resideInAPackage(ground.in("exchange"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "org.flywaydb..");
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(Classes.below("planted.plain"), "exchange.Storing", "exchange.Wired");
    }
}
