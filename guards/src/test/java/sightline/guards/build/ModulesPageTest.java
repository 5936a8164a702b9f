package sightline.guards.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.modulith.core.ApplicationModules;
import sightline.guards.Guard;
import sightline.guards.PackageInfo;
import sightline.guards.Planted;
import sightline.guards.Repository;
import sightline.service.Application;

/** The page about the modules says what the code says. */
final class ModulesPageTest implements Guard<ModulesPageTest.Page> {

    private static final String NAME = "docs/modules.md";

    /** The page as the code would have it, and as it is kept. */
    record Page(String drawn, String kept) {}

    @Override
    public String rule() {
        return NAME + " is written from the code. Run: mvn -pl guards -am test -Dtest=ModulesPageTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dsightline.write=true";
    }

    @Override
    public List<String> findings(Page page) {
        List<String> drawn = page.drawn().lines().toList();
        List<String> kept = page.kept().lines().toList();
        if (drawn.isEmpty()) {
            return List.of("There was nothing to write on %s.".formatted(NAME));
        }
        return IntStream.range(0, Math.max(drawn.size(), kept.size()))
                .filter(i -> !line(drawn, i).equals(line(kept, i)))
                .mapToObj(i -> "%s:%d: the code says: %s"
                        .formatted(NAME, i + 1, line(drawn, i).orElse("nothing")))
                .limit(1)
                .toList();
    }

    private static Optional<String> line(List<String> lines, int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    @Override
    public Page house() {
        String drawn = ModulesPage.of(Pom.modules(), packages(), ApplicationModules.of(Application.class));
        Path kept = Repository.ROOT.resolve(NAME);
        if (Boolean.getBoolean("sightline.write")) {
            write(kept, drawn);
        }
        return new Page(drawn, Files.exists(kept) ? Repository.text(NAME) : "");
    }

    private static List<PackageInfo> packages() {
        return Repository.sources().stream()
                .filter(file -> file.isMain() && file.isOneOf("/package-info.java"))
                .map(PackageInfo::of)
                .sorted(Comparator.comparing(PackageInfo::name))
                .toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Planted<Page> planted() {
        return Planted.on(new Page("# Rooms\nnew\n", "# Rooms\nold\n"), "docs/modules.md:2: the code says: new");
    }

    @Override
    public Page nothing() {
        return new Page("", "");
    }
}
