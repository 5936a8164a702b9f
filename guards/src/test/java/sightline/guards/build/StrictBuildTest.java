package sightline.guards.build;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Node;
import sightline.guards.Guard;
import sightline.guards.Planted;

/** No module lets itself off the compiler's checks or the format: both are set up once, in the root. */
final class StrictBuildTest implements Guard<List<Pom>> {

    /** A module may add an annotation processor to those of the root, and change nothing else of the compiler. */
    private static final List<String> LOOSENED = List.of(
            "//plugin[artifactId='spotless-maven-plugin']",
            "//plugin[artifactId='maven-compiler-plugin']/configuration/*[not(self::annotationProcessorPaths)]",
            "//plugin[artifactId='maven-compiler-plugin']"
                    + "//annotationProcessorPaths[not(@*[name()='combine.children']='append')]",
            "//properties/*[starts-with(name(),'maven.compiler') or starts-with(name(),'spotless')"
                    + " or starts-with(name(),'maven.test')]");

    @Override
    public String rule() {
        return "Only the root pom sets up the compiler and Spotless. Take it out of the module's pom.";
    }

    @Override
    public List<String> findings(List<Pom> ground) {
        return ground.isEmpty()
                ? List.of("This rule found no module.")
                : ground.stream()
                        .flatMap(pom -> loosened(pom).map(what -> "%s/pom.xml sets %s.".formatted(pom.name(), what)))
                        .toList();
    }

    private static Stream<String> loosened(Pom pom) {
        return LOOSENED.stream().flatMap(pom::nodes).map(Node::getNodeName);
    }

    @Override
    public List<Pom> house() {
        return Pom.modules();
    }

    @Override
    public Planted<List<Pom>> planted() {
        return Planted.on(
                List.of(
                        compiler("silent", "<compilerArgs><arg>-nowarn</arg></compilerArgs>"),
                        compiler("unchecked", "<annotationProcessorPaths/>"),
                        compiler("innocent", "<annotationProcessorPaths combine.children=\"append\"/>"),
                        plugin("unformatted", "spotless-maven-plugin", "<skip>true</skip>"),
                        Pom.parse(
                                "hidden",
                                "<project><properties><spotless.check.skip>true</spotless.check.skip></properties></project>")),
                "silent/pom.xml sets compilerArgs",
                "unchecked/pom.xml sets annotationProcessorPaths",
                "unformatted/pom.xml sets plugin",
                "hidden/pom.xml sets spotless.check.skip");
    }

    private static Pom compiler(String module, String configuration) {
        return plugin(module, "maven-compiler-plugin", configuration);
    }

    private static Pom plugin(String module, String plugin, String configuration) {
        return Pom.parse(
                module,
                "<project><plugin><artifactId>%s</artifactId><configuration>%s</configuration></plugin></project>"
                        .formatted(plugin, configuration));
    }

    @Override
    public List<Pom> nothing() {
        return List.of();
    }
}
