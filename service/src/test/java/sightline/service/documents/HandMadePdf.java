package sightline.service.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDFs of one empty page, written object by object or by a library. */
final class HandMadePdf {

    private static final Map<Integer, byte[]> PACKED = new ConcurrentHashMap<>();

    private HandMadePdf() {}

    static byte[] plain() {
        return with("");
    }

    /** With this in the catalogue, and these objects, numbered from 4. */
    static byte[] with(String catalogue, String... objects) {
        return of(catalogue, Arrays.stream(objects).map(Sample::raw).toList());
    }

    static byte[] of(String catalogue, List<byte[]> objects) {
        List<byte[]> all = new ArrayList<>(List.of(
                Sample.raw("<</Type/Catalog/Pages 2 0 R %s>>".formatted(catalogue)),
                Sample.raw("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                Sample.raw("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")));
        all.addAll(objects);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Sample.raw("%PDF-1.7\n"));
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < all.size(); i++) {
            places.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(
                    Sample.join(Sample.raw("%d 0 obj\n".formatted(i + 1)), all.get(i), Sample.raw("\nendobj\n")));
        }
        int table = out.size();
        out.writeBytes(Sample.raw("xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(all.size() + 1, places, all.size() + 1, table)));
        return out.toByteArray();
    }

    /** A stream of so many spaces, packed, with this in its dictionary. */
    static byte[] packed(String dictionary, int spaces) {
        byte[] data = PACKED.computeIfAbsent(spaces, HandMadePdf::packed);
        return Sample.join(
                Sample.raw("<<%s/Length %d>>stream\n".formatted(dictionary, data.length)),
                data,
                Sample.raw("\nendstream"));
    }

    private static byte[] packed(int spaces) {
        byte[] blank = new byte[spaces];
        Arrays.fill(blank, (byte) ' ');
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            deflater.write(blank);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data.toByteArray();
    }

    /** As a library packs it, all objects out of sight, with a link that does this when it is pressed. */
    static byte[] packedWith(PDAction action) {
        return saved(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(0).setAnnotations(List.of(link));
        });
    }

    static byte[] locked(String forReaders) {
        return saved(document ->
                document.protect(new StandardProtectionPolicy("for owners", forReaders, new AccessPermission())));
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] saved(Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.make(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
