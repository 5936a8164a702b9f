package sightline.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.bench.measure.Finding;
import sightline.bench.subject.About;

/** A file of JSON Lines that keeps a run: first when and where, then every single value. */
public final class RawRun implements Report {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss'.jsonl'");

    private final Path file;

    private RawRun(Path file) {
        this.file = file;
    }

    /**
     * Begins a file in a folder.
     *
     * @param at when the run begins, which also names the file
     * @param machine what it runs on
     */
    public static RawRun in(Path folder, ZonedDateTime at, Machine machine) {
        try {
            RawRun run = new RawRun(Files.createDirectories(folder).resolve(NAME.format(at)));
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("at", at.toOffsetDateTime().toString());
            head.put("machine", machine);
            run.add(head);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    @Override
    public void begins(About about) {}

    @Override
    public void found(About about, Finding finding) {
        add(Fields.raw(about, finding));
    }

    private void add(Map<String, Object> fields) {
        try {
            Files.write(file, List.of(Fields.json(fields)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
