package sightline.exchange.sen2.read;

import com.ctc.wstx.exc.WstxEOFException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import sightline.exchange.UnusableInput;

/** Why a file can't be used as a return at all, in one line. */
final class Refusal {

    private static final String WHOLE = "Get a whole copy of the return and try again.";

    private final String title;

    /** @param title what the file goes by */
    Refusal(String title) {
        this.title = title;
    }

    /** It has more of something than any return. */
    UnusableInput tooMuch(int line, String what) {
        return new UnusableInput(
                "%s has %s (line %d), as no return does; reading stopped there.".formatted(title, what, line),
                "Give the return as COLLECT would take it.");
    }

    /** It declares a document type. */
    UnusableInput documentType() {
        return new UnusableInput(
                "%s declares a document type (DTD); a return has none, and ours are read without.".formatted(title),
                "Take the line that begins with <!DOCTYPE out.");
    }

    /** It is another kind of XML. */
    UnusableInput notAReturn(String root) {
        return new UnusableInput(
                "%s is no SEN2 message: its outermost element is %s.".formatted(title, root),
                "Give a return whose outermost element is Message, with Header and Persons in it.");
    }

    /** It isn't in UTF-8. */
    UnusableInput encoding() {
        return new UnusableInput("%s isn't UTF-8 text.".formatted(title), "Save the return again in UTF-8.");
    }

    /** The parser gave up. */
    UnusableInput of(Exception failure, int line) {
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
