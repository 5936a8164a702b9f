package sightline.guards.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.guards.Guard;
import sightline.guards.Planted;

/** The core can't see a framework because the build doesn't give it one. */
final class CoreBuildTest implements Guard<List<Pom>> {

    private static final String JSPECIFY = "org.jspecify:jspecify";

    /** What each module of the core may be built with; "." is what every module inherits. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            ".", Set.of(JSPECIFY),
            "journey", Set.of(JSPECIFY),
            "insight", Set.of(JSPECIFY, "org.hipparchus:hipparchus-stat", "sightline:sightline-journey"));

    private static final String HANDED_OUT =
            "//dependency[not(ancestor::dependencyManagement) and not(ancestor::plugin) and not(scope='test')]";

    @Override
    public String rule() {
        return "The core is built with %s only. Keep the rest in the module that needs it.".formatted(ALLOWED);
    }

    @Override
    public List<String> findings(List<Pom> ground) {
        return ground.stream().flatMap(CoreBuildTest::dependencies).findAny().isEmpty()
                ? List.of("This rule found no dependency to look at.")
                : ground.stream().flatMap(CoreBuildTest::strangers).toList();
    }

    private static Stream<String> strangers(Pom pom) {
        Set<String> allowed = ALLOWED.getOrDefault(pom.name(), Set.of());
        return dependencies(pom)
                .filter(name -> !allowed.contains(name))
                .map(name -> "%s/pom.xml names %s.".formatted(pom.name(), name));
    }

    private static Stream<String> dependencies(Pom pom) {
        List<String> groups = pom.texts(HANDED_OUT + "/groupId");
        List<String> artifacts = pom.texts(HANDED_OUT + "/artifactId");
        return IntStream.range(0, groups.size()).mapToObj(i -> groups.get(i) + ":" + artifacts.get(i));
    }

    /** What every module inherits counts as well. */
    @Override
    public List<Pom> house() {
        return List.of(Pom.root(), Pom.module("journey"), Pom.module("insight"));
    }

    @Override
    public Planted<List<Pom>> planted() {
        String insight = """
                <project>
                  <dependencyManagement><dependencies>
                    <dependency><groupId>only.a</groupId><artifactId>version</artifactId></dependency>
                  </dependencies></dependencyManagement>
                  <dependencies>
                    <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
                    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-stat</artifactId></dependency>
                    <dependency><groupId>org.assertj</groupId><artifactId>assertj-core</artifactId><scope>test</scope></dependency>
                    <dependency><groupId>org.springframework</groupId><artifactId>spring-core</artifactId></dependency>
                    <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><scope>runtime</scope></dependency>
                  </dependencies>
                  <profiles><profile><dependencies>
                    <dependency><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId><scope>provided</scope></dependency>
                  </dependencies></profile></profiles>
                </project>
                """;
        String journey = """
                <project><dependencies>
                  <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
                  <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-stat</artifactId></dependency>
                  <dependency><groupId>sightline</groupId><artifactId>sightline-insight</artifactId></dependency>
                </dependencies></project>
                """;
        return Planted.on(
                List.of(Pom.parse("insight", insight), Pom.parse("journey", journey)),
                "insight/pom.xml names org.springframework:spring-core",
                "insight/pom.xml names org.postgresql",
                "insight/pom.xml names org.projectlombok",
                "journey/pom.xml names org.hipparchus",
                "journey/pom.xml names sightline:sightline-insight");
    }

    @Override
    public List<Pom> nothing() {
        return List.of(Pom.parse("insight", "<project/>"));
    }
}
