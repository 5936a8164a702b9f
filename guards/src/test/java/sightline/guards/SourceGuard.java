package sightline.guards;

import java.util.List;

/** A rule about files as people write them. */
public interface SourceGuard extends Guard<List<SourceFile>> {

    /** Whether the rule is about this file at all. */
    boolean concerns(SourceFile file);

    /** What is wrong with the files that the rule is about, a line each. */
    List<String> wrongIn(List<SourceFile> files);

    @Override
    default List<String> findings(List<SourceFile> ground) {
        List<SourceFile> files = ground.stream().filter(this::concerns).toList();
        return files.isEmpty() ? List.of("This rule looked at no file.") : wrongIn(files);
    }

    @Override
    default List<SourceFile> house() {
        return House.FILES;
    }

    @Override
    default List<SourceFile> nothing() {
        return List.of();
    }
}
