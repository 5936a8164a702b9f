package sightline.service.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/** What the name that came with a file says it is. */
final class GivenName {

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");
    private static final Tika NAMES = new Tika();

    private GivenName() {}

    /** The letters and digits after the last full stop, small; empty where there is no ending. */
    static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .strip();
        return name.contains(".") && ENDING.matcher(ending).matches() ? ending : "";
    }

    /** Refuses a file whose name promises a kind that it is not. A name without a known ending promises nothing. */
    static Optional<Refused> disagrees(String name, DocumentKind kind) {
        String ending = ending(name);
        boolean promises = !NAMES.detect("x." + ending).equals(MediaType.OCTET_STREAM.toString());
        return promises && !kind.goesBy(ending)
                ? Optional.of(Reason.NAME_AND_CONTENT_DISAGREE.because(ending, kind.words()))
                : Optional.empty();
    }
}
