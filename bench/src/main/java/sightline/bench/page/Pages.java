package sightline.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sightline.bench.measure.Finding;
import sightline.bench.subject.About;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.Ground;

/** How long a visitor waits for a page while fifteen others ask for it too. */
public final class Pages implements Benchmark {

    /** The pages that everybody can open. */
    private static final List<String> PATHS = List.of(
            "/",
            "/england",
            "/england?region=London",
            "/authorities",
            "/authorities/882",
            "/known?year=2021&authority=882",
            "/alarm",
            "/figures");

    /** No page that everybody can open looks at a case. */
    private static final List<String> FEW_CASES = List.of("--sightline.demonstration.persons=60");

    private static final int VISITORS = 16;
    private static final double GOAL = 100;
    private static final int WARM_UP = 25;
    private static final int ROUNDS = 5;
    private static final int TIMES = 15;

    @Override
    public About about() {
        return new About(
                "pages",
                ("time until a page has arrived whole, %d visitors at once, %d answers a page;"
                                + " then the processor time of an answer")
                        .formatted(VISITORS, ROUNDS * TIMES * VISITORS),
                "a static page of the same bytes from the same Tomcat, in turn with the page");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        try (LiveServer server = LiveServer.start(folder(ground, "home"), folder(ground, "still"), FEW_CASES);
                Visitors visitors = Visitors.strangers(VISITORS)) {
            List<Pair> pairs = new ArrayList<>();
            for (String path : PATHS) {
                switch (FirstAnswer.from(server.page(path), Optional.empty())) {
                    case FirstAnswer.None(int status) ->
                        findings.accept(new Finding.NotMeasured(path, "answers %d".formatted(status)));
                    case FirstAnswer.Page(byte[] bytes) ->
                        pairs.add(new Pair(
                                path,
                                bytes.length,
                                List.of(server.page(path)),
                                server.still(pairs.size(), bytes),
                                GOAL));
                }
            }
            // All of them first, so that the page that happens to be measured first doesn't pay for the others.
            pairs.forEach(pair -> pair.measure(visitors, 1, WARM_UP));
            pairs.forEach(pair -> pair.measure(visitors, ROUNDS, TIMES).forEach(findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Ground ground, String name) throws IOException {
        return Files.createDirectory(ground.scratch().resolve(name));
    }
}
