package sightline.service.casework.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.exchange.mapping.MappingFile;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.load.Loaded;
import sightline.service.casework.load.Loader;
import sightline.service.record.Body;

/** Brings an extract in: its journeys, its mapping for next month, and what came of it; and throws the file away. */
@Component
public final class Bringing {

    private final Gate gate;
    private final Extracts extracts;
    private final Loader loader;
    private final Kept kept;
    private final Clock clock;

    Bringing(Gate gate, Extracts extracts, Loader loader, Kept kept, Clock clock) {
        this.gate = gate;
        this.extracts = extracts;
        this.loader = loader;
        this.kept = kept;
        this.clock = clock;
    }

    /** Where the mapping and the import are kept. */
    @Component
    record Kept(KeptMappings mappings, Imports imports) {}

    /**
     * Brings it in.
     *
     * @param name under which the mapping is kept
     * @param system what kind of system the extract comes from
     * @return the number of the import; nothing where somebody else has brought it in, or thrown it away, just now
     */
    public Optional<Long> bring(Desk desk, HandedIn extract, String name, String system) {
        return gate.at(
                desk,
                () -> extracts.takeOut(desk, extract.id())
                        ? Optional.of(taken(desk, extract, name, system))
                        : Optional.<Long>empty());
    }

    private long taken(Desk desk, HandedIn extract, String name, String system) {
        Understood understood = Understood.of(
                extract.file().table(), MappingFile.read(extract.yaml(), "The mapping"), desk.authority());
        Loaded loaded = loader.load(desk.authority(), List.of(), understood.journeys(), Progress.SILENT);
        int version = kept.mappings().keep(desk, name, system, extract.yaml());
        String digest = digest(extract.file().content());
        long id = kept.imports()
                .add(
                        desk,
                        new Imported(
                                0,
                                extract.name(),
                                name,
                                version,
                                new Imported.Count(
                                        understood.rows(),
                                        loaded.journeys(),
                                        loaded.events(),
                                        loaded.there(),
                                        understood.misread().size()),
                                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                                Optional.empty()),
                        digest);
        extracts.tell(
                desk,
                extract.id(),
                "brought-in",
                Body.EMPTY
                        .with("import", id)
                        .with("journeys", loaded.journeys())
                        .with("events", loaded.events())
                        .with("sha256", digest));
        return id;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
