package sightline.guards.build;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.guards.Guard;
import sightline.guards.Planted;

/** The core can't see a framework because the build doesn't give it one. */
final class InsightBuildTest implements Guard<List<Pom>> {

    private static final Set<String> ALLOWED =
            Set.of("org.jspecify:jspecify", "org.hipparchus:hipparchus-stat", "sightline:sightline-journey");

    private static final String HANDED_OUT =
            "//dependency[not(ancestor::dependencyManagement) and not(ancestor::plugin) and not(scope='test')]";

    @Override
    public String rule() {
        return "insight is built with %s only. Keep the rest in the module that needs it.".formatted(ALLOWED);
    }

    @Override
    public List<String> findings(List<Pom> ground) {
        List<String> dependencies =
                ground.stream().flatMap(InsightBuildTest::dependencies).toList();
        return dependencies.isEmpty()
                ? List.of("This rule found no dependency to look at.")
                : dependencies.stream().filter(name -> !ALLOWED.contains(name)).toList();
    }

    private static Stream<String> dependencies(Pom pom) {
        List<String> groups = pom.texts(HANDED_OUT + "/groupId");
        List<String> artifacts = pom.texts(HANDED_OUT + "/artifactId");
        return IntStream.range(0, groups.size()).mapToObj(i -> groups.get(i) + ":" + artifacts.get(i));
    }

    /** What every module inherits counts as well. */
    @Override
    public List<Pom> house() {
        return List.of(Pom.root(), Pom.module("insight"));
    }

    @Override
    public Planted<List<Pom>> planted() {
        String xml = """
                <project>
                  <dependencyManagement><dependencies>
                    <dependency><groupId>only.a</groupId><artifactId>version</artifactId></dependency>
                  </dependencies></dependencyManagement>
                  <dependencies>
                    <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
                    <dependency><groupId>org.assertj</groupId><artifactId>assertj-core</artifactId><scope>test</scope></dependency>
                    <dependency><groupId>org.springframework</groupId><artifactId>spring-core</artifactId></dependency>
                    <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><scope>runtime</scope></dependency>
                  </dependencies>
                  <profiles><profile><dependencies>
                    <dependency><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId><scope>provided</scope></dependency>
                  </dependencies></profile></profiles>
                </project>
                """;
        return Planted.on(List.of(Pom.parse("insight", xml)), "spring-core", "org.postgresql", "lombok");
    }

    @Override
    public List<Pom> nothing() {
        return List.of(Pom.parse("insight", "<project/>"));
    }
}
