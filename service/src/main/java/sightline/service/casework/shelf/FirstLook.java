package sightline.service.casework.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Lets PDF files and plain text through, by their first bytes. */
@Component
final class FirstLook implements Lookover {

    private static final long MOST = 50_000_000;

    @Override
    public Looked look(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return new Looked.Unfit("The file is empty. Check it on your computer and choose it again.");
        }
        if (size > MOST) {
            return new Looked.Unfit("The file has more than 50 MB. Send it in parts, or scan it with fewer dots.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
            String plain = name.replaceAll(".*[/\\\\]", "").replaceAll("[^A-Za-z0-9 ._-]", "");
            if (head.startsWith("%PDF-")) {
                return new Looked.Fine(plain, "application/pdf");
            }
            return head.chars().allMatch(sign -> sign >= ' ' || sign == '\n' || sign == '\r' || sign == '\t')
                    ? new Looked.Fine(plain, "text/plain")
                    : new Looked.Unfit("This is neither a PDF nor plain text. Save it as a PDF and choose that.");
        }
    }
}
