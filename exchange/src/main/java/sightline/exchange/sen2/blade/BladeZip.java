package sightline.exchange.sen2.blade;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sightline.exchange.UnusableInput;

/**
 * The nine CSV files in one zip file. They are unpacked under names of ours, so that no name in the zip file can lead anywhere;
 * what its list says of sizes is not believed.
 */
public final class BladeZip {

    private static final int MOST_ENTRIES = 100;
    private static final long MOST_BYTES = 500_000_000;
    private static final int PIECE = 1 << 16;

    private final ZipFile zip;
    private final Path folder;
    private final Set<BladeTable> found = EnumSet.noneOf(BladeTable.class);
    private long unpacked;

    private BladeZip(ZipFile zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /**
     * Unpacks the nine files into a folder that is there and empty; whatever else is in the zip file is left in it.
     *
     * @throws UnusableInput if it is no such zip file, or made to fill the disk
     * @throws IOException if our own disk can't be read or written
     */
    public static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnusableInput(
                        "The zip file holds %,d files; an export has nine.".formatted(zip.size()),
                        "Put the nine CSV files alone into a zip file.");
            }
            new BladeZip(zip, folder).all();
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnusableInput(
                    "The zip file is damaged or locked with a password, and can't be unpacked.",
                    "Pack the nine CSV files anew, without a password.");
        }
    }

    private void all() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            Optional<BladeTable> table = table(entry);
            if (table.isPresent()) {
                if (!found.add(table.get())) {
                    throw new UnusableInput(
                            "The zip file holds two files that end in %s.csv."
                                    .formatted(table.get().word()),
                            "Put the nine CSV files of one export into it, and no others.");
                }
                unpack(entry, table.get());
            }
        }
        if (!found.contains(BladeTable.SEN2) || !found.contains(BladeTable.PERSON)) {
            throw new UnusableInput(
                    "The zip file holds no file that ends in %s.csv."
                            .formatted((found.contains(BladeTable.SEN2) ? BladeTable.PERSON : BladeTable.SEN2).word()),
                    "Put all nine CSV files of the export into it, such as Blade-Export_14-02-2026_person.csv.");
        }
    }

    /** By the last part of its name alone; what packers add for themselves begins with a full stop. */
    private static Optional<BladeTable> table(ZipEntry entry) {
        String name = entry.getName().replaceAll("(?s).*[/\\\\]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(BladeTable.values())
                .filter(table -> !name.startsWith("."))
                .filter(table -> name.equals(table.word() + ".csv") || name.endsWith("_" + table.word() + ".csv"))
                .findFirst();
    }

    private void unpack(ZipEntry entry, BladeTable table) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(folder.resolve(table.word() + ".csv"))) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                unpacked += read;
                if (unpacked > MOST_BYTES) {
                    throw new UnusableInput(
                            "The zip file unpacks to more than 500 MB, which is more than any authority's return.",
                            "Check that it is the right file.");
                }
                out.write(piece, 0, read);
            }
        }
    }
}
