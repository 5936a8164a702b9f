package sightline.service.documents;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF that hold objects or the table of objects (ISO 32000-1, clauses 7.5.7 and 7.5.8): how large they
 * unpack. A library unpacks these in memory, whole, whatever they call themselves.
 */
final class PdfStreams {

    private static final long MOST_OBJECTS = 64_000_000;
    private static final long MOST_TABLE = 4_000_000;

    private static final Pattern OBJECTS = Pattern.compile("/ObjStm|/First(?![A-Za-z])");
    private static final Pattern TABLE = Pattern.compile("/XRef|/W(?![A-Za-z])");
    private static final Pattern FILTER = Pattern.compile("/Filter");
    private static final Pattern PLAIN_FILTER =
            Pattern.compile("/Filter\\s*(\\[\\s*/FlateDecode\\s*]|/FlateDecode(?=[\\s/>]))");

    private final FileBytes bytes;
    private final byte[] thrownAway = new byte[1 << 16];
    private long objects;
    private long table;

    PdfStreams(FileBytes bytes) {
        this.bytes = bytes;
    }

    /** Unpacks the stream whose keyword stands here, if it holds objects. */
    Optional<Refused> at(int place) {
        if (bytes.has("end", place - 3)) {
            return Optional.empty();
        }
        PdfDictionary dictionary = PdfDictionary.before(place, bytes);
        boolean holdsObjects = dictionary.mentions(OBJECTS);
        if (!holdsObjects && !dictionary.mentions(TABLE)) {
            return Optional.empty();
        }
        long filters = FILTER.matcher(dictionary.text()).results().count();
        if (!dictionary.isWhole() || filters > 1 || filters == 1 && !dictionary.mentions(PLAIN_FILTER)) {
            return Optional.of(Reason.UNPACKS_TOO_LARGE.because());
        }
        return filters == 1 && !fits(holdsObjects, place + "stream".length())
                ? Optional.of(Reason.UNPACKS_TOO_LARGE.because())
                : Optional.empty();
    }

    private boolean fits(boolean holdsObjects, int afterKeyword) {
        long most = holdsObjects ? MOST_OBJECTS - objects : MOST_TABLE - table;
        long size = unpacked(data(afterKeyword), most);
        if (holdsObjects) {
            objects += size;
        } else {
            table += size;
        }
        return size <= most;
    }

    /** Clause 7.3.8.1 wants an end of line after the keyword; programs let spaces before it pass, and none at all. */
    private int data(int afterKeyword) {
        int place = afterKeyword;
        while (bytes.at(place) == ' ') {
            place++;
        }
        if (bytes.at(place) == '\r') {
            place++;
        }
        return bytes.at(place) == '\n' ? place + 1 : place;
    }

    /** How large the stream unpacks; no more than just beyond the most is looked at. */
    private long unpacked(int data, long most) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes.all().position(Math.min(data, bytes.size())));
            long size = 0;
            int got;
            do {
                got = inflater.inflate(thrownAway);
                size += got;
            } while (got > 0 && size <= most);
            return size;
        } catch (DataFormatException notPacked) {
            return 0;
        }
    }
}
