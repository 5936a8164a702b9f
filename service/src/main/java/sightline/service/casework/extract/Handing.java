package sightline.service.casework.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import sightline.exchange.UnusableInput;
import sightline.exchange.mapping.Extract;
import sightline.service.documents.Refused;
import sightline.service.documents.Workbooks;

/** Looks an extract over as it arrives, before anything of it is kept. */
final class Handing {

    private static final int MOST = 20_000_000;
    private static final int LONGEST_NAME = 100;

    private Handing() {}

    /** What became of a file. */
    sealed interface Handed {

        /** It may be kept. */
        record Fit(HandedIn.File file, Extract table) implements Handed {}

        /** It may not be kept; the words say why and what to do. */
        record Unfit(String words) implements Handed {}
    }

    static Handed look(MultipartFile file) {
        String name = name(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        if (name.isEmpty()) {
            return new Handed.Unfit("Choose the extract: a file in CSV or an Excel workbook (.xlsx)");
        }
        if (file.getSize() > MOST) {
            return new Handed.Unfit(
                    "%s has more than 20 MB. Give it in parts, such as a year at a time".formatted(name));
        }
        if (file.isEmpty()) {
            return new Handed.Unfit("%s is empty. See that the system has written it to its end".formatted(name));
        }
        String ending = name.toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".csv") && !ending.endsWith(".xlsx") && !ending.endsWith(".txt")) {
            return new Handed.Unfit(
                    "%s is neither CSV nor an Excel workbook. Save it as .csv or .xlsx and choose it again"
                            .formatted(name));
        }
        return ending.endsWith(".xlsx") ? workbook(name, file) : table(new HandedIn.File(name, false, bytes(file)));
    }

    private static Handed workbook(String name, MultipartFile file) {
        try {
            Path copy = Files.createTempFile("extract", ".tmp");
            try {
                file.transferTo(copy);
                Optional<Refused> refused = Workbooks.refuse(copy);
                return refused.isPresent()
                        ? new Handed.Unfit(name + " can’t be used. "
                                + refused.get().problem() + " Save it anew as an Excel workbook (.xlsx), or as CSV")
                        : table(new HandedIn.File(name, true, Files.readAllBytes(copy)));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }

    private static Handed table(HandedIn.File file) {
        try {
            Extract table = file.table();
            if (table.rows().isEmpty()) {
                return new Handed.Unfit(
                        "%s has headings and no rows. See that the system has written them".formatted(file.name()));
            }
            return hasNothingness(table)
                    ? new Handed.Unfit("%s holds signs that no text has. Save it as CSV in UTF-8, or as .xlsx"
                            .formatted(file.name()))
                    : new Handed.Fit(file, table);
        } catch (UnusableInput e) {
            return new Handed.Unfit(String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasNothingness(Extract table) {
        return table.headings().stream().anyMatch(heading -> heading.indexOf('\0') >= 0)
                || table.rows().stream()
                        .flatMap(row -> row.cells().values().stream())
                        .anyMatch(cell -> cell.indexOf('\0') >= 0);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }

    /** The name alone, without folders and signs that could mislead, with its ending. */
    private static String name(String given) {
        String name = given.replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _.,()'’+&-]", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
