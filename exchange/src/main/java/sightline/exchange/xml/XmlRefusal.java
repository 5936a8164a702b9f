package sightline.exchange.xml;

import com.ctc.wstx.exc.WstxEOFException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import sightline.exchange.UnusableInput;

/** Why a file can't be used as a return at all, in one line. */
public final class XmlRefusal {

    private static final String WHOLE = "Get a whole copy of it and try again.";

    private final String title;
    private final String kind;
    private final String wanted;

    /**
     * @param title what the file goes by
     * @param kind what kind of message it should be, such as "SEN2 message"
     * @param wanted what its outermost elements are, for a sentence that begins "Give …"
     */
    public XmlRefusal(String title, String kind, String wanted) {
        this.title = title;
        this.kind = kind;
        this.wanted = wanted;
    }

    /** It has more of something than any return. */
    public UnusableInput tooMuch(int line, String what) {
        return new UnusableInput(
                "%s has %s (line %d), as no %s does; reading stopped there.".formatted(title, what, line, kind),
                "Give it as its software wrote it.");
    }

    /** It declares a document type. */
    public UnusableInput documentType() {
        return new UnusableInput(
                "%s declares a document type (DTD); files are read here without.".formatted(title),
                "Take the line that begins with <!DOCTYPE out.");
    }

    /** It is another kind of XML. */
    public UnusableInput anotherKind(String root) {
        return new UnusableInput(
                "%s is no %s: its outermost element is %s.".formatted(title, kind, root), "Give %s.".formatted(wanted));
    }

    /** It isn't in UTF-8. */
    public UnusableInput encoding() {
        return new UnusableInput("%s isn't UTF-8 text.".formatted(title), "Save it again in UTF-8.");
    }

    /** The parser gave up. */
    public UnusableInput of(Exception failure, int line) {
        if (failure instanceof WstxEOFException) {
            return new UnusableInput(
                    "%s breaks off: it ends before its last element does, after line %d.".formatted(title, line),
                    WHOLE);
        }
        return behind(failure, CharacterCodingException.class)
                .map(coding -> encoding())
                .or(() -> behind(failure, StrictBytes.TooLong.class)
                        .map(tooLong -> tooMuch(line, "a million characters without a tag")))
                .or(() -> behind(failure, java.io.IOException.class)
                        .map(broken -> new UnusableInput("%s can't be read to its end.".formatted(title), WHOLE)))
                .orElseGet(() -> isLimit(failure)
                        ? tooMuch(line, "elements too deep, or attributes too many or too long")
                        : new UnusableInput(
                                "%s isn't well-formed XML: it can't be read beyond line %d.".formatted(title, line),
                                "Open it in an XML editor, or let your software write it again."));
    }

    private static boolean isLimit(Exception failure) {
        return Optional.ofNullable(failure.getMessage())
                .filter(message -> message.contains("imit ("))
                .isPresent();
    }

    private static <T extends Throwable> Optional<T> behind(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
