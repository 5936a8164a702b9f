package sightline.service.casework.sen2.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.blade.BladeFolder;
import sightline.exchange.sen2.blade.BladeZip;
import sightline.exchange.sen2.blade.TablesAsReturn;
import sightline.exchange.sen2.form.Form;
import sightline.service.documents.Refused;
import sightline.service.documents.Workbooks;

/**
 * Tables of a return, the nine CSV files in a zip file or a workbook, put together as the return that they are; on our own disk
 * while they are being read and no longer.
 *
 * @param folder where they are
 * @param leftOut rows that were left out, and why
 */
record Tables(Path folder, List<String> leftOut) implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final String RETURN = "return.xml";
    private static final String WORKBOOK = "workbook.xlsx";
    private static final int LISTED = 100;

    /**
     * Puts them together.
     *
     * @param file what arrived
     * @param form of the year that was chosen
     * @param authority whose they are, where they don't say it
     * @throws UnusableInput if it is neither, or made to do harm
     */
    static Tables of(Path file, Form form, String authority) throws IOException {
        Path folder = Files.createTempDirectory("return");
        try {
            BladeFolder tables = BladeFolder.read(isWorkbook(file) ? workbook(file, folder) : unpacked(file, folder));
            try (OutputStream out = Files.newOutputStream(folder.resolve(RETURN))) {
                TablesAsReturn.write(tables, form, Optional.of(authority).filter(CODE.asMatchPredicate()), out);
            }
            return new Tables(
                    folder,
                    tables.report().remarks().stream()
                            .limit(LISTED)
                            .map(remark -> remark.asLine().replace(folder.getFileName() + "/", ""))
                            .toList());
        } catch (UnusableInput unusable) {
            empty(folder);
            throw named(unusable, folder);
        }
    }

    /** The return. */
    Path file() {
        return folder.resolve(RETURN);
    }

    @Override
    public void close() throws IOException {
        empty(folder);
    }

    private static boolean isWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static Path workbook(Path file, Path folder) throws IOException {
        Optional<Refused> refused = Workbooks.refuse(file);
        if (refused.isPresent()) {
            throw new UnusableInput(
                    "The workbook can’t be used. " + refused.get().problem(),
                    "Save it anew as an Excel workbook (.xlsx).");
        }
        return Files.copy(file, folder.resolve(WORKBOOK));
    }

    private static Path unpacked(Path file, Path folder) throws IOException {
        BladeZip.unpack(file, folder);
        return folder;
    }

    /** Nobody is told where on our disk their file lay. */
    private static UnusableInput named(UnusableInput unusable, Path folder) {
        String told = String.valueOf(unusable.getMessage())
                .replace(folder.resolve(WORKBOOK).toString(), "The workbook")
                .replace(folder + "/", "")
                .replace(folder.toString(), "The zip file");
        int end = told.indexOf(". ");
        return end < 0
                ? new UnusableInput(told, "")
                : new UnusableInput(told.substring(0, end + 1), told.substring(end + 2));
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
