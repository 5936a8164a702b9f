package sightline.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule 11 of the house: nobody adds a rule without the planted violation that turns it red. */
final class EveryRuleBitesTest implements ClassGuard {

    @Override
    public String rule() {
        return "Every test here is a Guard, so it has a planted violation. Implement Guard or one of its kinds.";
    }

    @Override
    public ArchRule check(Classes ground) {
        return classes().that().haveSimpleNameEndingWith("Test").should().beAssignableTo(Guard.class);
    }

    @Override
    public Classes house() {
        return Classes.below("sightline.guards");
    }

    @Override
    public Planted<Classes> planted() {
        return Planted.on(Classes.below("planted.toothless"), "NeverRedTest");
    }

    @Test
    void every_guard_is_a_test_that_the_build_runs() {
        assertThat(guards())
                .isNotEmpty()
                .allMatch(guard -> guard.getSimpleName().endsWith("Test"));
    }

    @Test
    void every_guard_names_what_its_planted_violation_must_say() throws ReflectiveOperationException {
        for (JavaClass guard : guards()) {
            assertThat(built(guard).planted().named()).as(guard.getSimpleName()).isNotEmpty();
        }
    }

    @Test
    void every_planted_package_proves_a_guard() {
        String written = House.FILES.stream()
                .filter(file -> file.name().startsWith("guards/src/test/java/sightline/"))
                .map(SourceFile::text)
                .collect(Collectors.joining());
        Set<String> planted = Classes.below("planted").classes().stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.contains("."))
                .map(name -> name.replaceAll("^(planted\\.\\w+).*", "$1"))
                .collect(Collectors.toSet());
        assertThat(planted).isNotEmpty().allMatch(written::contains);
    }

    private List<JavaClass> guards() {
        return house().classes().stream()
                .filter(type -> type.isAssignableTo(Guard.class) && !type.isInterface())
                .toList();
    }

    private static Guard<?> built(JavaClass guard) throws ReflectiveOperationException {
        Constructor<?> constructor = guard.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Guard<?>) constructor.newInstance();
    }
}
