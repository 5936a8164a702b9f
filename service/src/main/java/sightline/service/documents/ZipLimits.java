package sightline.service.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a whole zip file once, counting, before anything else reads it. What it says of its own sizes is not believed,
 * and what is found on the way from front to back must be what its list at the back names.
 */
final class ZipLimits {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_IN_ALL = 200_000_000;

    /** A part of this size may have any ratio: a blank picture packs very well. */
    private static final long SMALL = 4_000_000;

    private static final int MOST_RATIO = 200;

    private final Set<String> names = new HashSet<>();
    private final byte[] thrownAway = new byte[1 << 16];
    private long unpacked;

    private ZipLimits() {}

    static Optional<Refused> check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > MOST_PARTS
                    ? Optional.of(Reason.UNPACKS_TOO_LARGE.because())
                    : new ZipLimits().walk(file, zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Optional.of(Reason.DAMAGED.because("it can’t be unpacked"));
        }
    }

    private Optional<Refused> walk(Path file, ZipFile zip) throws IOException {
        Set<String> listed = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!isSafe(entry.getName())) {
                return Optional.of(Reason.STRANGE_NAMES.because());
            }
            listed.add(entry.getName());
        }
        try (InputStream raw = Files.newInputStream(file);
                ZipInputStream parts = new ZipInputStream(raw)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (!names.add(part.getName()) || !listed.contains(part.getName())) {
                    return Optional.of(Reason.STRANGE_NAMES.because());
                }
                if (!fits(parts, packed(zip, part.getName()))) {
                    return Optional.of(Reason.UNPACKS_TOO_LARGE.because());
                }
            }
        }
        return names.size() == zip.size()
                ? Optional.empty()
                : Optional.of(Reason.DAMAGED.because("its list of parts does not fit the parts"));
    }

    private boolean fits(InputStream part, long packed) throws IOException {
        long size = 0;
        for (int read = part.read(thrownAway); read >= 0; read = part.read(thrownAway)) {
            size += read;
            unpacked += read;
            if (unpacked > MOST_IN_ALL || size > SMALL && size > packed * MOST_RATIO) {
                return false;
            }
        }
        return true;
    }

    private static long packed(ZipFile zip, String name) {
        return Math.max(1, zip.getEntry(name).getCompressedSize());
    }

    private static boolean isSafe(String name) {
        return !name.startsWith("/")
                && !("/" + name + "/").contains("/../")
                && name.chars().allMatch(sign -> sign >= ' ' && sign != '\\' && sign != ':' && sign != 0x7F);
    }
}
