package sightline.guards.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** Rule 3 of the house: a name says what the thing is in the field's own words. */
final class NamesTest implements ClassGuard {

    @Override
    public String rule() {
        return "No name ends in Impl, Manager, Util, Helper or Base. Say what it is in the field's own words.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return classes()
                .that()
                .resideInAPackage(ground.root() + "..")
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Utils?|Helpers?|Base)");
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(
                Classes.below("planted.names"),
                "ClockImpl",
                "CaseManager",
                "DateUtil",
                "DateUtils",
                "PageHelper",
                "ChartBase");
    }
}
