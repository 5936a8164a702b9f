package sightline.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.insight.exemplar.LogEvent;

/** {@code sightline sen2 events}: the journeys that a return tells of, as an event log. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the journeys of a SEN2 return as an event log, and its people as a file of persons.",
            "Where the return doesn't tell a day, the event's detail says approximate.",
            "In the event log people are their place in the return; only --people has names."
        })
final class Sen2Events implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RETURN.xml",
            description = {
                "The return; may be gzipped; - is standard input.",
                "Several years' returns of one authority come together; what they say differently is listed."
            })
    private List<String> files = List.of("-");

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "the survey's year (default: ${DEFAULT-VALUE}); of several returns, each says its own")
    private int year;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "EVENTS.csv",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    @Option(
            names = "--people",
            paramLabel = "PERSONS.csv",
            description = "Write the people there, as sen2 build reads them.")
    private @Nullable Path people;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (files.size() > 1) {
            Sen2Merge merge = Sen2Merge.of(files);
            return merge.tell(merge.write(output, Optional.ofNullable(people)), err);
        }
        Form form = Sen2Check.form(spec, year);
        Outcome outcome = new Outcome(form);
        ReturnFile.write(output, out -> outcome.tell(files.getFirst(), out, Optional.ofNullable(people)));
        err.printf(Locale.UK, "%,d events of %,d persons.%n", outcome.events, outcome.persons);
        if (outcome.faults > 0) {
            err.printf(
                    Locale.UK,
                    "%,d elements or values don't fit the form; 'sightline sen2 check' tells which.%n",
                    outcome.faults);
        }
        err.flush();
        return outcome.faults > 0 ? Sightline.DATA_HAS_ERRORS : Sightline.DONE;
    }

    /** Writes while it hears. */
    private static final class Outcome {
        private final Form form;
        private long events;
        private long faults;
        private int persons;
        private Optional<EventLogWriter> log = Optional.empty();

        Outcome(Form form) {
            this.form = form;
        }

        void tell(String file, java.io.OutputStream out, Optional<Path> people) throws IOException {
            if (people.isEmpty()) {
                read(file, out, Optional.empty());
                return;
            }
            ReturnFile.write(people.get().toString(), peopleOut -> {
                Writer text = new OutputStreamWriter(peopleOut, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text);
                csv.writeRecord(ReturnJournal.header());
                read(file, out, Optional.of(csv));
                csv.flush();
            });
        }

        private void read(String file, java.io.OutputStream out, Optional<CsvWriter> people) throws IOException {
            ReturnJournal journal = new ReturnJournal(form.survey());
            try (InputStream in = Input.open(file)) {
                persons = ReturnReader.read(in, Sen2Check.title(file), form, new Hearer() {
                    @Override
                    public void header(Section header) {
                        String authority = header.part(Block.SOURCE)
                                .text(Item.LEA)
                                .orElseThrow(() -> new UnusableInput(
                                        "The return doesn't say whose it is.", "Put the element LEA into its header."));
                        log = Optional.of(new EventLogWriter(out, authority));
                    }

                    @Override
                    public void person(int index, Section person) {
                        for (LogEvent event : journal.events(index, person)) {
                            log.orElseThrow().write(event);
                            events++;
                        }
                        people.ifPresent(csv -> csv.writeRecord(ReturnJournal.row(index, person)));
                    }

                    @Override
                    public void fault(Fault fault) {
                        faults++;
                    }
                });
                log.orElseThrow().flush();
            }
        }
    }
}
