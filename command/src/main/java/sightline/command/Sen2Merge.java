package sightline.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.merge.Difference;
import sightline.exchange.sen2.merge.MergedReturns;
import sightline.exchange.sen2.merge.Telling;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.insight.exemplar.LogEvent;

/** Several years' returns of one authority as one log: each is read by the form of the year in its header. */
final class Sen2Merge {

    private static final int HEAD = 4_096;
    private static final int LISTED = 100;
    private static final Pattern YEAR = Pattern.compile("<Year>\\s*(\\d{4})\\s*</Year>");

    private final MergedReturns merged = new MergedReturns();
    private Optional<String> authority = Optional.empty();
    private long faults;

    /** A return with the form of its year. */
    private record Dated(String file, Form form) {}

    /**
     * Reads the returns, the earliest year first.
     *
     * @throws UnusableInput where one can't be read, doesn't say its year, or is of another authority than the others
     */
    static Sen2Merge of(List<String> files) {
        List<Dated> returns = new ArrayList<>();
        files.forEach(file -> returns.add(new Dated(file, form(file))));
        returns.sort(Comparator.comparing(one -> one.form().survey().year()));
        Sen2Merge merge = new Sen2Merge();
        returns.forEach(merge::take);
        return merge;
    }

    /** By the year in its header. */
    static Form form(String file) {
        try (InputStream in = Input.open(file)) {
            Matcher year = YEAR.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            Optional<Form> form = year.find() ? Form.of(Integer.parseInt(year.group(1))) : Optional.empty();
            return form.orElseThrow(() -> new UnusableInput(
                    "%s doesn't say in its header which year it is of, or there is no form of that year."
                            .formatted(file),
                    "Read it alone, with --year."));
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(file), "Check its name, and that it may be read.");
        }
    }

    private void take(Dated one) {
        String title = Sen2Check.title(one.file());
        try (InputStream in = Input.open(one.file())) {
            ReturnReader.read(in, title, one.form(), new Hearer() {
                @Override
                public void header(Section header) {
                    belongs(one.file(), header.part(Block.SOURCE).text(Item.LEA));
                }

                @Override
                public void person(int index, Section person) {
                    merged.take(person, new Telling(one.file(), one.form().survey(), index));
                }

                @Override
                public void fault(Fault fault) {
                    faults++;
                }
            });
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(one.file()), "Check its name, and that it may be read.");
        }
    }

    private void belongs(String file, Optional<String> code) {
        if (code.isEmpty()
                || authority.filter(known -> !known.equals(code.get())).isPresent()) {
            throw new UnusableInput(
                    "%s is of the authority %s, and another return is of %s."
                            .formatted(file, code.orElse("(none is named)"), authority.orElse("(none yet)")),
                    "Give returns of one authority.");
        }
        authority = code;
    }

    /** Whose they are. */
    String authority() {
        return authority.orElseThrow();
    }

    /** All that they tell together, person by person. */
    List<ToldPerson> told() {
        return merged.told();
    }

    /** Writes the log and, where asked for, the people. */
    long write(String output, Optional<Path> people) {
        long[] events = new long[1];
        ReturnFile.write(output, out -> events[0] = log(out));
        people.ifPresent(file -> ReturnFile.write(file.toString(), this::people));
        return events[0];
    }

    private long log(OutputStream out) throws IOException {
        EventLogWriter log = new EventLogWriter(out, authority.orElseThrow());
        long events = 0;
        for (Iterator<LogEvent> all = merged.events().iterator(); all.hasNext(); ) {
            log.write(all.next());
            events++;
        }
        log.flush();
        return events;
    }

    private void people(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(ReturnJournal.header());
        merged.rows().forEach(csv::writeRecord);
        csv.flush();
    }

    /** Tells what came of it, each difference in a line. */
    int tell(long events, PrintWriter err) {
        List<Difference> differences = merged.differences();
        differences.stream().limit(LISTED).map(Difference::words).forEach(err::println);
        if (differences.size() > LISTED) {
            err.printf(Locale.UK, "and %,d more.%n", differences.size() - LISTED);
        }
        err.printf(
                Locale.UK,
                "%,d events of %,d persons; %,d differences between the returns.%n",
                events,
                merged.persons(),
                differences.size());
        if (faults > 0) {
            err.printf(
                    Locale.UK,
                    "%,d elements or values don't fit the form; 'sightline sen2 check' tells which.%n",
                    faults);
        }
        err.flush();
        return differences.isEmpty() && faults == 0 ? Sightline.DONE : Sightline.DATA_HAS_ERRORS;
    }
}
