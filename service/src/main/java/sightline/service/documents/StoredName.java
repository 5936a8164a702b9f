package sightline.service.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that any file system can keep and any page can show. */
final class StoredName {

    private static final int MOST = 100;

    /** What Linux allows for a name, in bytes of UTF-8, is 255; some is left for the keeper's own prefix. */
    private static final int MOST_BYTES = 200;

    private static final Pattern PATH = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_.,()'’+&-]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AT_AN_END = Pattern.compile("^[ .,+&-]+|[ .]+$");

    /** Names that mean a device on Windows, whatever ending they have. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private StoredName() {}

    /**
     * A name of at most 100 signs that ends as its kind does. Letters and digits of all scripts stay; paths, control
     * signs and signs that turn the direction of writing go.
     */
    static String of(String given, DocumentKind kind) {
        String name = UNSAFE.matcher(PATH.matcher(given).replaceFirst("")).replaceAll("");
        String safe =
                SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        boolean hasEnding = kind.goesBy(GivenName.ending(safe));
        String stem = ends(hasEnding ? safe.substring(0, safe.lastIndexOf('.')) : safe);
        String ending = "." + kind.ending();
        String cut = ends(cut(stem, MOST - ending.length(), MOST_BYTES - ending.length()));
        return (cut.isEmpty() || DEVICE.matcher(cut).matches() ? "document" : cut) + ending;
    }

    private static String ends(String name) {
        return AT_AN_END.matcher(name).replaceAll("");
    }

    private static String cut(String name, int most, int mostBytes) {
        int end = Math.min(name.length(), most);
        while (end > 0
                && (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > mostBytes
                        || Character.isHighSurrogate(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }
}
