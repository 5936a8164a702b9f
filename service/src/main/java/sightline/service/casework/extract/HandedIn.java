package sightline.service.casework.extract;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import sightline.exchange.mapping.Extract;
import sightline.exchange.mapping.ExtractFile;

/**
 * An extract that was handed in and is not brought in yet.
 *
 * @param id by which it is asked for
 * @param file its name, its form and its bytes
 * @param mapping the kept mapping that it is read by; blank where a new one is made
 * @param yaml what its columns mean, as far as somebody has said
 * @param version how often that was changed
 */
public record HandedIn(long id, File file, String mapping, String yaml, long version) {

    /**
     * A file.
     *
     * @param name as it is shown
     * @param workbook whether it is a workbook, and not CSV
     * @param content its bytes
     */
    public record File(String name, boolean workbook, byte[] content) {

        /** The table in it. */
        public Extract table() {
            return ExtractFile.read(new ByteArrayInputStream(content), name, workbook);
        }
    }

    /**
     * What lists show of one.
     *
     * @param id by which it is asked for
     * @param name of the file
     * @param day on which it was handed in
     * @param from by whom; empty where the account is gone
     */
    public record Waiting(long id, String name, LocalDate day, Optional<String> from) {}

    /** What it is called on pages. */
    public String name() {
        return file.name();
    }
}
