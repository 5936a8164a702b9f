package sightline.guards.code;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** Rule 4 of the house: time comes in by hand, through one adapter. */
final class OneClockTest implements ClassGuard {

    /** Every way to ask the JDK what time it is; {@code System.nanoTime} only measures how long something took. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("java\\.time\\..*\\.now\\(.*\\)"),
            Pattern.compile("java\\.time\\.(Clock|InstantSource)\\.(system.*|tick(Millis|Seconds|Minutes))\\(.*\\)"),
            Pattern.compile("java\\.lang\\.System\\.currentTimeMillis\\(\\)"),
            Pattern.compile("java\\.util\\.Date\\.<init>\\(\\)"),
            Pattern.compile("java\\.util\\.Calendar\\.getInstance\\(.*\\)"),
            Pattern.compile("java\\.util\\.GregorianCalendar\\.<init>\\(.*\\)"));

    @Override
    public String rule() {
        return "Only service.time asks what time it is. Take the date, or the Clock, in as a parameter.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ground.in("service.time"))
                .should()
                .accessTargetWhere(describe("reads the clock", OneClockTest::readsTheClock));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return WAYS.stream().anyMatch(way -> way.matcher(target).matches());
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(
                Classes.below("planted.clock"),
                "AsksTheClock.today",
                "AsksTheClock.instant",
                "AsksTheClock.millis",
                "AsksTheClock.date",
                "AsksTheClock.calendar",
                "AsksTheClock.ticking",
                "AsksTheClock.hidden");
    }
}
