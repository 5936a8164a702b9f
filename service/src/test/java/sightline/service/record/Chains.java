package sightline.service.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import sightline.service.record.export.ChainTitle;

/** Chains as their exports show them, made without a database. */
public final class Chains {

    private static final Instant START = Instant.parse("2026-02-14T09:00:00Z");

    private Chains() {}

    /** An export of one chain: its title, then so many entries. */
    public static List<String> export(String authority, int entries, Random random) {
        List<Link> links = new ArrayList<>();
        Optional<Head> head = Optional.empty();
        for (int i = 0; i < entries; i++) {
            Link link = Link.after(head, entry(authority, random), START.plusMillis(random.nextInt(1_000_000)));
            links.add(link);
            head = Optional.of(link.head());
        }
        return export(links);
    }

    /** An export of these entries, with a title that fits the last. */
    public static List<String> export(List<Link> links) {
        List<String> lines = new ArrayList<>();
        lines.add(new ChainTitle(links.getLast().head()).line());
        links.forEach(link -> lines.add(link.line()));
        return lines;
    }

    /** The entry on a line. */
    public static Link link(String line) {
        return Link.read(line).orElseThrow();
    }

    /** The same entry with another body and a hash that fits it. */
    public static Link forged(Link link) {
        return new Link(
                        link.authority(),
                        link.number(),
                        link.at(),
                        link.kind(),
                        link.actor(),
                        link.subject(),
                        Body.EMPTY.with("forged", true).fields(),
                        link.previous(),
                        "")
                .sealed();
    }

    /** The entry put behind another, with a hash that fits. */
    public static Link behind(Link before, Link link) {
        return new Link(
                        link.authority(),
                        before.number() + 1,
                        link.at(),
                        link.kind(),
                        link.actor(),
                        link.subject(),
                        link.body(),
                        before.hash(),
                        "")
                .sealed();
    }

    private static Entry entry(String authority, Random random) {
        return new Entry(
                authority,
                Kind.values()[random.nextInt(Kind.values().length)],
                random.nextBoolean() ? Actor.SYSTEM : Actor.account(random.nextInt(100)),
                Optional.of("person:" + random.nextInt(500)).filter(subject -> random.nextBoolean()),
                Body.EMPTY
                        .with("count", random.nextInt())
                        .with("roles", List.of("ADVISER", "ANALYST"))
                        .with("active", random.nextBoolean()));
    }
}
