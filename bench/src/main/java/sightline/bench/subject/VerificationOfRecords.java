package sightline.bench.subject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Throughput;
import sightline.service.record.Kind;
import sightline.service.record.Link;
import sightline.service.record.canonical.Json;
import sightline.service.record.export.ChainTitle;
import sightline.service.record.verify.Verification;
import sightline.service.record.verify.Verifier;

/** Checking an export of the record, as {@code sightline verify} does. */
public final class VerificationOfRecords implements Benchmark {

    private static final Throughput ENTRIES = new Throughput(100_000, "entries");
    private static final long PROMISED_PER_SECOND = 50_000;
    private static final Instant START = Instant.parse("2026-02-14T09:00:00Z");

    @Override
    public About about() {
        return new About(
                "verify",
                "processor time of checking every entry of an export of the record in memory",
                "SHA-256 alone over the same bytes");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        byte[] export = export();
        Comparison comparison =
                Comparison.ofMedians(new CpuTime(2, 7, 4).alternate(() -> verify(export), () -> hash(export)));
        findings.accept(new Finding.Measured(
                "an export of %,d entries, %d MB".formatted(ENTRIES.count(), export.length / 1_000_000),
                comparison.within(ENTRIES.goal(PROMISED_PER_SECOND)),
                Optional.of(ENTRIES)));
    }

    private static long verify(byte[] export) {
        try {
            Verification found = Verifier.verify("the benchmark's", new ByteArrayInputStream(export), Set.of());
            if (!found.isGood()) {
                throw new IllegalStateException("The export that is measured is not whole.");
            }
            return found.chains().getFirst().whole().number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hash(byte[] export) {
        try {
            return 1 + Math.abs(MessageDigest.getInstance("SHA-256").digest(export)[0]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] export() {
        SplittableRandom figures = Invented.figures();
        StringBuilder lines = new StringBuilder();
        String previous = Link.NONE_BEFORE;
        Link last = link(1, previous, figures);
        for (long number = 1; number <= ENTRIES.count(); number++) {
            last = link(number, previous, figures);
            previous = last.hash();
            lines.append(last.line()).append('\n');
        }
        return (new ChainTitle(last.head()).line() + "\n" + lines).getBytes(StandardCharsets.US_ASCII);
    }

    private static Link link(long number, String previous, SplittableRandom figures) {
        return new Link(
                        "201",
                        number,
                        Link.moment(START.plusSeconds(number)),
                        Kind.values()[figures.nextInt(Kind.values().length)].name(),
                        Integer.toString(figures.nextInt(1, 100)),
                        Optional.of("person:" + figures.nextInt(500)).filter(subject -> figures.nextBoolean()),
                        Json.Fields.of(Map.of(
                                "active", new Json.Truth(figures.nextBoolean()),
                                "count", new Json.Whole(figures.nextInt()),
                                "roles", new Json.Many(List.of(new Json.Text("ADVISER"), new Json.Text("ANALYST"))))),
                        previous,
                        "")
                .sealed();
    }
}
