package sightline.service.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.record.canonical.CanonicalJson;
import sightline.service.record.canonical.Json;
import sightline.service.record.canonical.JsonText;

/**
 * An entry in its place in the chain.
 *
 * @param authority whose chain
 * @param number counted from 1
 * @param at when, in UTC to the millisecond: {@code 2026-02-14T09:00:00.000Z}
 * @param kind a name of {@link Kind}
 * @param actor {@code system} or the number of an account
 * @param subject a sort and an opaque id
 * @param body what else it says
 * @param previous the hash of the entry before it; {@link #NONE_BEFORE} for the first
 * @param hash as it was written down: SHA-256 over the canonical form of all the others, in 64 hexadecimal digits
 */
public record Link(
        String authority,
        long number,
        String at,
        String kind,
        String actor,
        Optional<String> subject,
        Json.Fields body,
        String previous,
        String hash) {

    /** What the first entry names as the hash before it. */
    public static final String NONE_BEFORE = "0".repeat(64);

    private static final Set<String> TEXTS = Set.of("authority", "at", "kind", "actor", "previous", "hash");
    private static final Set<String> MEMBERS = Stream.concat(TEXTS.stream(), Stream.of("number", "subject", "body"))
            .collect(Collectors.toUnmodifiableSet());

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** A moment as entries give it. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The entry that comes after a head, or first. */
    static Link after(Optional<Head> head, Entry entry, Instant at) {
        return new Link(
                        entry.authority(),
                        head.map(Head::number).orElse(0L) + 1,
                        moment(at),
                        entry.kind().name(),
                        entry.actor().id(),
                        entry.subject(),
                        entry.body().fields(),
                        head.map(Head::hash).orElse(NONE_BEFORE),
                        "")
                .sealed();
    }

    /** The same with the hash that it should have. */
    public Link sealed() {
        String right = new Seal().of(CanonicalJson.write(new Json.Fields(fields())));
        return new Link(authority, number, at, kind, actor, subject, body, previous, right);
    }

    /** The chain's head once this is its last entry. */
    public Head head() {
        return new Head(authority, number, hash);
    }

    /** The entry as a line of an export. */
    public String line() {
        TreeMap<String, Json> fields = fields();
        fields.put("hash", new Json.Text(hash));
        return CanonicalJson.write(new Json.Fields(fields));
    }

    /**
     * The entry that a line holds; empty where the line is not canonical, is no entry, or has a sign beyond ASCII, which
     * no entry needs and programs may sort differently. Its hash may be wrong.
     */
    public static Optional<Link> read(String line) {
        return line.chars().allMatch(sign -> sign < 0x80) ? JsonText.read(line).flatMap(Link::of) : Optional.empty();
    }

    private static Optional<Link> of(Json.Fields line) {
        SortedMap<String, Json> fields = line.values();
        return fields.keySet().equals(MEMBERS)
                        && fields.get("number") instanceof Json.Whole(long number)
                        && fields.get("body") instanceof Json.Fields body
                        && TEXTS.stream().allMatch(name -> fields.get(name) instanceof Json.Text)
                        && (fields.get("subject") instanceof Json.Nothing
                                || !text(fields, "subject").isEmpty())
                ? Optional.of(new Link(
                        text(fields, "authority"),
                        number,
                        text(fields, "at"),
                        text(fields, "kind"),
                        text(fields, "actor"),
                        Optional.of(text(fields, "subject")).filter(subject -> !subject.isEmpty()),
                        body,
                        text(fields, "previous"),
                        text(fields, "hash")))
                : Optional.empty();
    }

    private static String text(SortedMap<String, Json> fields, String name) {
        return fields.get(name) instanceof Json.Text(String value) ? value : "";
    }

    private TreeMap<String, Json> fields() {
        return new TreeMap<>(Map.of(
                "authority", new Json.Text(authority),
                "number", new Json.Whole(number),
                "at", new Json.Text(at),
                "kind", new Json.Text(kind),
                "actor", new Json.Text(actor),
                "subject", subject.<Json>map(Json.Text::new).orElseGet(Json.Nothing::new),
                "body", body,
                "previous", new Json.Text(previous)));
    }
}
