package sightline.service.review.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file that somebody has taken away, turned inside out: every word that can be found in it. */
public final class Taken {

    private Taken() {}

    /** All that a file says, shown or hidden. */
    public static String everything(FileForm form, byte[] bytes) {
        return switch (form) {
            case HTML -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX -> unzipped(bytes);
            case PDF -> pdf(bytes);
        };
    }

    /** What a PDF shows, page after page. */
    public static String shown(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] bytes) {
        List<String> found = new ArrayList<>(List.of(shown(bytes)));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                gather(object.getObject(), found);
            }
            gather(document.getDocument().getTrailer(), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", found);
    }

    /** Strings of properties, tags and bookmarks, and streams such as XMP. */
    private static void gather(COSBase base, List<String> found) throws IOException {
        switch (base) {
            case COSString string -> found.add(string.getString());
            case COSStream stream -> {
                found.add(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
                strings(stream, found);
            }
            case COSDictionary dictionary -> strings(dictionary, found);
            case null, default -> {}
        }
    }

    private static void strings(COSDictionary dictionary, List<String> found) {
        dictionary.getValues().forEach(value -> {
            if (value instanceof COSString string) {
                found.add(string.getString());
            } else if (value instanceof COSDictionary inner && !(value instanceof COSStream)) {
                strings(inner, found);
            }
        });
    }

    /** Every part of a package, with its tags and once more without them: Word may cut a word in two. */
    private static String unzipped(byte[] bytes) {
        List<String> found = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                found.add(entry.getName());
                found.add(part);
                found.add(part.replaceAll("<[^>]*>", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().collect(Collectors.joining("\n"));
    }
}
