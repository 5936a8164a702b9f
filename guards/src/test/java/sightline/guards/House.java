package sightline.guards;

import java.util.List;
import java.util.Optional;

/** The real thing: the classes that are handed out and the files that they are written in. */
final class House {

    static final List<String> MODULES = List.of("journey", "insight", "exchange", "papers", "service", "command");

    static final Classes CLASSES = classes();

    static final List<SourceFile> FILES = Repository.sources();

    private House() {}

    private static Classes classes() {
        Classes found = Classes.handedOut("sightline");
        Optional<String> missing =
                MODULES.stream().filter(module -> !found.has(module)).findFirst();
        missing.ifPresent(module -> {
            throw new IllegalStateException(
                    "Module %s is not on the class path, so no rule would see it.".formatted(module));
        });
        return found;
    }
}
