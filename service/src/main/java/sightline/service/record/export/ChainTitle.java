package sightline.service.record.export;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import sightline.service.record.Head;
import sightline.service.record.canonical.CanonicalJson;
import sightline.service.record.canonical.Json;
import sightline.service.record.canonical.JsonText;

/**
 * The line that stands before a chain's entries.
 *
 * @param head of the chain when it was exported
 */
public record ChainTitle(Head head) {

    /** The format's name with its version. */
    public static final String FORMAT = "sightline-record-1";

    /** What such a line begins with, and an entry's does not. */
    public static final String START = "{\"authority\":";

    /** The line. */
    public String line() {
        return CanonicalJson.write(Json.Fields.of(Map.of(
                "authority", new Json.Text(head.authority()),
                "format", new Json.Text(FORMAT),
                "head",
                        Json.Fields.of(Map.of(
                                "hash", new Json.Text(head.hash()),
                                "number", new Json.Whole(head.number()))))));
    }

    /** The title that a line holds, if it holds one of this format. */
    public static Optional<ChainTitle> read(String line) {
        return Optional.of(line)
                .filter(text -> text.startsWith(START))
                .flatMap(JsonText::read)
                .flatMap(ChainTitle::of)
                .filter(title -> title.line().equals(line));
    }

    private static Optional<ChainTitle> of(Json.Fields fields) {
        SortedMap<String, Json> title = fields.values();
        return title.get("authority") instanceof Json.Text(String authority)
                        && title.get("head") instanceof Json.Fields(SortedMap<String, Json> head)
                        && head.get("number") instanceof Json.Whole(long number)
                        && head.get("hash") instanceof Json.Text(String hash)
                ? Optional.of(new ChainTitle(new Head(authority, number, hash)))
                : Optional.empty();
    }
}
