package sightline.guards.build;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import sightline.guards.PackageInfo;

/** Writes docs/modules.md: what each module and package is for, and who knows whom. */
final class ModulesPage {

    private static final String KNOWN = "/project/dependencies/dependency[groupId='sightline']/artifactId";

    private static final Comparator<ApplicationModule> BY_NAME =
            Comparator.comparing(room -> room.getIdentifier().toString());

    private ModulesPage() {}

    /** The page for these modules, these packages and the rooms of this application. */
    static String of(List<Pom> modules, List<PackageInfo> packages, ApplicationModules rooms) {
        return """
                # Modules and rooms

                This page is written from the code: the build files, the sentence at the head of each package, and what
                Spring Modulith finds. A test fails when it no longer fits and says how to write it anew.

                ## Modules

                An arrow points to what a module knows.

                ```mermaid
                graph RL
                %s
                ```

                | module | what it is |
                |---|---|
                %s

                ## Rooms of the service

                An arrow points to what a room knows; Spring Modulith verifies that there is no circle.

                ```mermaid
                graph TD
                %s
                ```

                ## Packages

                | package | what it is for |
                |---|---|
                %s
                """.formatted(
                        lines(modules.stream().flatMap(ModulesPage::arrows)),
                        lines(modules.stream().map(ModulesPage::row)),
                        lines(rooms.stream().sorted(BY_NAME).flatMap(room -> arrows(room, rooms))),
                        lines(packages.stream().map(info -> "| `%s` | %s |".formatted(info.name(), info.sentence()))));
    }

    private static Stream<String> arrows(Pom module) {
        return Stream.concat(
                Stream.of("  " + module.name()),
                module.texts(KNOWN).stream()
                        .map(known -> "  %s --> %s".formatted(module.name(), known.replace("sightline-", ""))));
    }

    private static String row(Pom module) {
        return "| %s | %s |".formatted(module.name(), module.text("/project/description"));
    }

    private static Stream<String> arrows(ApplicationModule room, ApplicationModules rooms) {
        String name = room.getIdentifier().toString();
        return Stream.concat(
                Stream.of("  " + name),
                room.getDirectDependencies(rooms)
                        .uniqueModules()
                        .map(known -> "  %s --> %s".formatted(name, known.getIdentifier()))
                        .sorted());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
