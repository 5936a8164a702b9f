package sightline.service.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks over Excel workbooks (.xlsx) before anything reads what is in them. */
public final class Workbooks {

    /** Reading a sheet takes many times the memory of its text. */
    private static final long MOST_UNPACKED = 80_000_000;

    private static final int SHORT = 1 << 20;

    private Workbooks() {}

    /**
     * Why a file is no workbook that may be read; nothing where it is one.
     *
     * @throws IOException if our own disk can't be read
     */
    public static Optional<Refused> refuse(Path file) throws IOException {
        Optional<Refused> refused = ZipLimits.check(file);
        if (refused.isPresent()) {
            return refused;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String types = types(zip);
            if (types.contains("macroenabled") || types.contains("vbaproject")) {
                return Optional.of(Reason.MACROS.because());
            }
            if (!types.contains("spreadsheetml.sheet.main+xml")) {
                return Optional.of(Reason.TYPE_NOT_ALLOWED.because("no Excel workbook"));
            }
            long unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                unpacked += size(zip, entry, MOST_UNPACKED - unpacked);
            }
            return unpacked > MOST_UNPACKED ? Optional.of(Reason.UNPACKS_TOO_LARGE.because()) : Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Optional.of(Reason.DAMAGED.because("it can’t be unpacked"));
        }
    }

    private static String types(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ContentTypes.PART);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(SHORT), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }

    /** What it says of its own size is not believed. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long size = 0;
        byte[] thrownAway = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(thrownAway); read >= 0 && size <= most; read = in.read(thrownAway)) {
                size += read;
            }
        }
        return size;
    }
}
