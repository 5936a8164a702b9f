package sightline.service.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Every object of a PDF: none may run, start, fetch or hide something. */
final class PdfObjects {

    private static final int MOST = 500_000;

    private static final Set<String> HARMLESS_AT_OPENING = Set.of("GoTo", "Named");
    private static final Set<String> MEDIA = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D", "FileAttachment");

    private PdfObjects() {}

    static Optional<Refused> check(COSDocument document) {
        Set<COSObjectKey> keys = document.getXrefTable().keySet();
        if (keys.size() > MOST) {
            return Optional.of(Reason.UNPACKS_TOO_LARGE.because());
        }
        Optional<Refused> refused = within(document.getTrailer());
        for (COSObjectKey key : List.copyOf(keys)) {
            if (refused.isPresent()) {
                return refused;
            }
            COSBase object = document.getObjectFromPool(key).getObject();
            refused = object == null ? Optional.empty() : within(object);
        }
        return refused;
    }

    /** Looks at an object and at what stands directly in it; objects that it only names come by themselves. */
    private static Optional<Refused> within(COSBase object) {
        Deque<COSBase> left = new ArrayDeque<>(List.of(object));
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case COSDictionary dictionary -> {
                    Optional<Refused> refused = check(dictionary);
                    if (refused.isPresent()) {
                        return refused;
                    }
                    dictionary.getValues().forEach(left::push);
                }
                case COSArray array ->
                    array.forEach(value -> {
                        if (value != null) {
                            left.push(value);
                        }
                    });
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> check(COSDictionary dictionary) {
        String action = name(dictionary, "S");
        if (action.equals("JavaScript") || dictionary.containsKey("JavaScript") || actsAtOpening(dictionary)) {
            return Optional.of(Reason.PDF_SCRIPT.because());
        }
        if (action.equals("Launch")) {
            return Optional.of(Reason.PDF_LAUNCH.because());
        }
        if (dictionary.containsKey("XFA")) {
            return Optional.of(Reason.PDF_XFA.because());
        }
        return holdsFile(dictionary) ? Optional.of(Reason.PDF_ATTACHMENT.because()) : Optional.empty();
    }

    private static boolean actsAtOpening(COSDictionary dictionary) {
        return dictionary.getDictionaryObject("OpenAction") instanceof COSDictionary action
                && !HARMLESS_AT_OPENING.contains(name(action, "S"));
    }

    private static boolean holdsFile(COSDictionary dictionary) {
        return name(dictionary, "Type").equals("EmbeddedFile")
                || dictionary.containsKey("EmbeddedFiles")
                || dictionary.getDictionaryObject("EF") instanceof COSDictionary files
                        && (files.containsKey("F") || files.containsKey("UF"))
                || name(dictionary, "Type").equals("Annot") && MEDIA.contains(name(dictionary, "Subtype"));
    }

    private static String name(COSDictionary dictionary, String key) {
        String name = dictionary.getNameAsString(COSName.getPDFName(key));
        return name == null ? "" : name;
    }
}
