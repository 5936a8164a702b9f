package sightline.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks over a packed file before anything is built from it: a small one can unfold into more than a memory holds. */
final class Zip {

    private static final int ENTRIES = 5_000;
    private static final long ALL = 250_000_000L;

    /** XML takes some twenty times its length in memory. */
    private static final long ONE_XML = 30_000_000L;

    /** What was seen. */
    enum Look {
        FINE,
        TOO_BIG,
        NOT_A_ZIP
    }

    private Zip() {}

    static Look look(byte[] content) {
        byte[] piece = new byte[8_192];
        long all = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                long one = 0;
                for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                    one += read;
                    all += read;
                    if (all > ALL || isXml(entry) && one > ONE_XML) {
                        return Look.TOO_BIG;
                    }
                }
                entries++;
                if (entries > ENTRIES) {
                    return Look.TOO_BIG;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Look.NOT_A_ZIP;
        }
        return entries == 0 ? Look.NOT_A_ZIP : Look.FINE;
    }

    private static boolean isXml(ZipEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }
}
