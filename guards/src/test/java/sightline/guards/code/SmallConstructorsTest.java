package sightline.guards.code;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** Rule 12 of the house: a thing that needs more than five others does more than one thing. */
final class SmallConstructorsTest implements ClassGuard {

    private static final int MOST = 5;

    @Override
    public String rule() {
        return "A constructor takes at most %d things, unless it is a record's. Split the class in two."
                .formatted(MOST);
    }

    @Override
    public ArchRule check(Classes ground) {
        return constructors()
                .that()
                .areDeclaredInClassesThat(
                        describe("are written by hand and hold no data", SmallConstructorsTest::isPart))
                .should(have(describe(
                        "at most %d parameters".formatted(MOST),
                        (JavaConstructor constructor) -> written(constructor) <= MOST)));
    }

    private static boolean isPart(JavaClass type) {
        return !type.isRecord() && !type.isAnonymousClass() && !type.isLocalClass();
    }

    /** The parameters as written: the compiler adds two to an enum's constructor and one to an inner class's. */
    private static int written(JavaConstructor constructor) {
        JavaClass owner = constructor.getOwner();
        int added = owner.isEnum() ? 2 : owner.isInnerClass() ? 1 : 0;
        return constructor.getRawParameterTypes().size() - added;
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(Classes.below("planted.constructors"), "NeedsSix", "LevelOfSix", "NeedsSixInside");
    }
}
