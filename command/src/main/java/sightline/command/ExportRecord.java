package sightline.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.service.database.Access;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;
import sightline.service.record.Head;
import sightline.service.record.Ledger;
import sightline.service.record.export.RecordExport;
import sightline.service.time.WallClock;

/** {@code sightline export record}: the chains of the record, for {@code sightline verify} and for anybody else. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the record as JSON Lines: for each chain a line with its head, then a line an entry.",
            "Check it with 'sightline verify' or docs/verify.py. Settings of the database are those of 'serve'."
        })
final class ExportRecord implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--authority",
            paramLabel = "X",
            description = "only this chain: an authority's code, or '" + Ledger.INSTALLATION + "'")
    private Optional<String> authority = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "the file to write; - (the default) for standard output")
    private String file = STANDARD_OUTPUT;

    @Option(names = "--demo", description = "the demonstration's record instead of the real one")
    private boolean demonstration;

    @Override
    public Integer call() {
        try (Database database = Database.openBeside(DatabaseSettings.from(System.getenv()))) {
            Access access = database.access(demonstration ? Database.DEMONSTRATION : Database.PRODUCTION);
            DataSource source = new DriverManagerDataSource(access.url(), access.user(), access.password());
            refuseWithoutRecord(source);
            Ledger ledger = new Ledger(source, new WallClock().clock());
            List<Head> heads = chosen(ledger.heads());
            write(new RecordExport(ledger), heads);
            tell(heads);
        }
        return Sightline.DONE;
    }

    private static void refuseWithoutRecord(DataSource source) {
        if (JdbcClient.create(source)
                .sql("select to_regclass('record_entry') is null")
                .query(Boolean.class)
                .single()) {
            throw new UnusableInput(
                    "This database has no record yet.", "Start Sightline on it once, with 'sightline serve'.");
        }
    }

    private List<Head> chosen(List<Head> all) {
        List<Head> heads = all.stream()
                .filter(head -> authority.isEmpty() || authority.get().equals(head.authority()))
                .toList();
        if (heads.isEmpty()) {
            throw new UnusableInput(
                    authority.map("The record has no chain '%s'."::formatted).orElse("The record is empty."),
                    all.isEmpty()
                            ? "There is nothing to export before something has happened."
                            : "Give --authority one of %s."
                                    .formatted(all.stream().map(Head::authority).collect(Collectors.joining(", "))));
        }
        return heads;
    }

    private void write(RecordExport export, List<Head> heads) {
        try (OutputStream out = file.equals(STANDARD_OUTPUT)
                ? new OpenEnded(System.out)
                : new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
            export.write(heads, out);
        } catch (IOException e) {
            throw new UnusableInput("Can't write %s.".formatted(file), "Check the folder, and that the disk has room.");
        }
    }

    private void tell(List<Head> heads) {
        heads.forEach(head -> spec.commandLine()
                .getErr()
                .printf("%s: %s, head %s%n", head.authority(), VerdictPage.length(head), head.hash()));
    }

    /** Buffers what goes to a stream that is not ours to close. */
    private static final class OpenEnded extends BufferedOutputStream {
        OpenEnded(OutputStream out) {
            super(out, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
