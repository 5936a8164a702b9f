package sightline.exchange.inspection;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.Listing;
import sightline.exchange.ReadingLog;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.exchange.places.AuthorityNames;
import sightline.insight.published.Authority;

/**
 * A table of area SEND inspections, of either framework; which one its columns tell. Only the outcome is kept, in our
 * own words; no sentence of a report is.
 */
public final class InspectionFile {

    private static final String STATEMENT = "Inspection outcome: written statement of action required?";
    private static final String REVISIT =
            "Revisit outcome: sufficient progress in addressing all significant weaknesses?";
    private static final List<String> FIRST =
            List.of("Area name", "Inspection start date", "Inspection publication date", STATEMENT, REVISIT);
    private static final List<String> SECOND =
            List.of("code", "inspection_start_date", "publication_date", "outcome_grade");

    private final ReadingLog log;
    private final CsvHeader header;
    private final AuthorityNames names;
    private final Set<String> codes;
    private final List<Inspection> kept = new ArrayList<>();

    private InspectionFile(ReadingLog log, CsvHeader header, Collection<Authority> authorities) {
        this.log = log;
        this.header = header;
        this.names = new AuthorityNames(authorities);
        this.codes = authorities.stream().map(Authority::code).collect(Collectors.toSet());
    }

    /**
     * Reads one table. Areas of the first framework are found by name and year (the file prints nine-digit codes, which
     * change), those of the second by three-digit code.
     *
     * @throws UnusableInput if there is no such file or it is neither table
     */
    public static Listing<Inspection> read(Path file, Collection<Authority> authorities) {
        ReadingLog log = new ReadingLog(ReadingLog.name(file));
        try (CsvFile csv = CsvFile.open(file, log)) {
            CsvHeader header = csv.header();
            InspectionFile table = new InspectionFile(log, header, authorities);
            if (header.has(FIRST)) {
                csv.rows(header, table::first);
            } else if (header.has(SECOND)) {
                csv.rows(header, table::second);
            } else {
                throw new UnusableInput(
                        "%s isn't a table of area SEND inspections.".formatted(file),
                        "It must have the column outcome_grade, or \"%s\".".formatted(STATEMENT));
            }
            return new Listing<>(table.kept, new ReadingReport(List.of(log.done())));
        }
    }

    private void first(CsvLine line) {
        Optional<LocalDate> published = date(line, "Inspection publication date");
        String name = cell(line, "Area name");
        Optional<String> code =
                names.find(name, published.map(LocalDate::getYear).orElse(2016)).map(Authority::code);
        boolean required = cell(line, STATEMENT).equals("Yes");
        if (!required && !cell(line, STATEMENT).equals("No")) {
            log.fault(
                    line.number(),
                    "\"%s\" is neither Yes nor No; the row is left out.".formatted(cell(line, STATEMENT)));
            return;
        }
        Optional<Outcome> outcome = !required
                ? Optional.of(Outcome.NO_STATEMENT)
                : switch (cell(line, REVISIT)) {
                    case "" -> Optional.of(Outcome.STATEMENT);
                    case "Yes" -> Optional.of(Outcome.STATEMENT_PROGRESS);
                    case "Some" -> Optional.of(Outcome.STATEMENT_SOME);
                    case "No" -> Optional.of(Outcome.STATEMENT_NONE);
                    default -> Optional.empty();
                };
        keep(
                line,
                code,
                name,
                (authority) -> new Inspection(
                        authority,
                        Framework.FIRST,
                        date(line, "Inspection start date"),
                        published,
                        date(line, "Revisit publication date"),
                        outcome));
    }

    private void second(CsvLine line) {
        String code = cell(line, "code");
        String grade = cell(line, "outcome_grade").replaceAll("\\.0$", "");
        Optional<Outcome> outcome = grade.matches("[123]") ? Outcome.of(grade) : Optional.empty();
        if (outcome.isEmpty()) {
            log.note(line.number(), "the outcome for %s can't be read; it is kept without one.".formatted(code));
        }
        keep(
                line,
                Optional.of(code).filter(codes::contains),
                code,
                authority -> new Inspection(
                        authority,
                        Framework.SECOND,
                        date(line, "inspection_start_date"),
                        date(line, "publication_date"),
                        Optional.empty(),
                        outcome));
    }

    private void keep(
            CsvLine line,
            Optional<String> code,
            String printed,
            java.util.function.Function<String, Inspection> inspection) {
        if (code.isEmpty()) {
            log.fault(line.number(), "no authority is known by \"%s\"; the row is left out.".formatted(printed));
        } else if (new HashSet<>(kept.stream().map(Inspection::authority).toList()).contains(code.get())) {
            log.fault(line.number(), "%s stands here twice; the first stays.".formatted(printed));
        } else {
            kept.add(inspection.apply(code.get()));
            log.kept(1);
        }
    }

    /** A printed day; 1900-01-01 stands for none and is read as none. */
    private Optional<LocalDate> date(CsvLine line, String column) {
        String printed = cell(line, column).replaceAll(" 00:00:00$", "");
        if (printed.isEmpty() || printed.startsWith("1900-01-01") || !Character.isDigit(printed.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(printed));
        } catch (DateTimeException e) {
            log.fault(line.number(), "\"%s\" under %s isn't a date; it is left empty.".formatted(printed, column));
            return Optional.empty();
        }
    }

    private String cell(CsvLine line, String name) {
        return header.find(List.of(name)).map(line::cell).orElse("");
    }
}
