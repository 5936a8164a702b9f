package sightline.guards.text;

import java.util.List;
import java.util.regex.Pattern;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** What is handed out is finished; what is still to be done is an issue, where somebody will see it. */
final class FinishedCodeTest implements SourceGuard {

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Override
    public String rule() {
        return "Main code holds no notes to oneself. Do it, or open an issue.";
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMain();
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        return Texts.linesWith(UNFINISHED, files);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        Texts.file("a/src/main/java/a/Later.java", "// TODO say why", "/* FIXME */", "// all to do"),
                        Texts.file("a/src/main/resources/later.css", "/* XXX colour */"),
                        Texts.file("a/src/test/java/a/LaterTest.java", "// TODO")),
                "Later.java:1:",
                "Later.java:2:",
                "later.css:1:");
    }
}
