package sightline.guards.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import sightline.guards.ClassGuard;
import sightline.guards.Classes;
import sightline.guards.Planted;

/** Rule 5 of the house: scrutiny never sees a child, not even by a detour through another room. */
final class WallTest implements ClassGuard {

    private static final List<String> OPEN =
            List.of("service.watch", "service.review", "service.improvement", "service.library", "service.page");

    private static final List<String> PERSONAL = List.of("service.casework", "service.voice");

    @Override
    public String rule() {
        return "watch, review, improvement, library and page never reach casework or voice. Give them suppressed counts.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return noClasses()
                .that()
                .resideInAnyPackage(ground.in(OPEN))
                .should()
                .transitivelyDependOnClassesThat(resideInAnyPackage(ground.in(PERSONAL)));
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(
                Classes.below("planted.wall"),
                "watch.PeeksAtAChild",
                "review.QuotesAFamily",
                "improvement.KeepsAName",
                "library.GoesRoundTheWall",
                "page.DrawsAChild");
    }
}
