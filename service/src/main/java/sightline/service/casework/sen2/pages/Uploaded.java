package sightline.service.casework.sen2.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Form;
import sightline.service.casework.sen2.ReturnIntake;
import sightline.service.casework.sen2.Taken;

/**
 * A file that was handed in, on our own disk while it is being read and no longer.
 *
 * @param name safe to store and to show
 * @param file what arrived
 */
record Uploaded(String name, MultipartFile file) {

    private static final Pattern PATH = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _.,()'’+&-]");
    private static final int MOST = 100;

    /** The file that was chosen; empty where none was. */
    static Optional<Uploaded> of(Optional<MultipartFile> file) {
        return file.flatMap(chosen -> Optional.ofNullable(chosen.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .map(name -> new Uploaded(safe(name), chosen)));
    }

    /** What is wrong with it at the first look; empty where nothing is. */
    Optional<String> fault() {
        return file.isEmpty() ? Optional.of("The file is empty. Let your software write it again.") : Optional.empty();
    }

    /** What is done with its bytes. */
    @FunctionalInterface
    interface Work {
        /** Does it, with the return and with what of its tables was left out. */
        Taken with(ReturnIntake.Handed handed, ReturnIntake.Opened opened);
    }

    /**
     * Does something with its bytes, unpacked where they are gzipped, put together where they are tables.
     *
     * @param form of the year that was chosen
     * @param authority whose return it is, where tables don't say it
     */
    Taken read(Form form, String authority, Work work) {
        try {
            Path copy = Files.createTempFile("return", ".tmp");
            try {
                file.transferTo(copy);
                return isZip(copy) ? tables(copy, form, authority, work) : work.with(handed(List.of()), opened(copy));
            } catch (UnusableInput unusable) {
                return new Taken.Unfit(String.valueOf(unusable.getMessage()).strip());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was handed in could not be read", e);
        }
    }

    private Taken tables(Path copy, Form form, String authority, Work work) throws IOException {
        try (Tables tables = Tables.of(copy, form, authority)) {
            return work.with(handed(tables.leftOut()), opened(tables.file()));
        }
    }

    private ReturnIntake.Handed handed(List<String> leftOut) {
        return new ReturnIntake.Handed(name, leftOut);
    }

    private static ReturnIntake.Opened opened(Path path) {
        return () -> Input.open(path.toString());
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    private static String safe(String given) {
        String name = UNSAFE.matcher(PATH.matcher(given).replaceFirst(""))
                .replaceAll("")
                .strip();
        return name.isEmpty() ? "return.xml" : name.substring(0, Math.min(MOST, name.length()));
    }
}
