package sightline.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

/** How long a case officer waits for the work list and for a case, in a large council, while 49 others work too. */
public final class CasePages implements Benchmark {

    private static final int PEOPLE = 50;
    private static final double GOAL = 300;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 4;
    private static final int TIMES = 6;

    @Override
    public About about() {
        return new About(
                "casework",
                ("time until a page has arrived whole, %d people signed in at once, %d answers a page, in a database of"
                                + " 3 million events and an authority of 12,000 plans")
                        .formatted(PEOPLE, ROUNDS * TIMES * PEOPLE),
                "a static page of the same bytes from the same Tomcat, in turn with the page");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        try (LiveServer server =
                LiveServer.start(folder(ground, "case-home"), folder(ground, "case-still"), LargeCouncil.SETTINGS)) {
            LargeCouncil council = LargeCouncil.in(server);
            System.err.println(council.words());
            try (Visitors people = new Visitors(council.signIn(PEOPLE))) {
                List<Pair> pairs = new ArrayList<>();
                pair(server, council, pairs, "/day", List.of("/day")).ifPresent(findings::accept);
                pair(server, council, pairs, "/day?show=overdue", List.of("/day?show=overdue"))
                        .ifPresent(findings::accept);
                pair(server, council, pairs, "/cases/{journey}", council.cases(PEOPLE))
                        .ifPresent(findings::accept);
                pairs.forEach(pair -> pair.measure(people, 1, WARM_UP));
                pairs.forEach(pair -> pair.measure(people, ROUNDS, TIMES).forEach(findings));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page with its static twin; what can't be measured is told instead. */
    private static Optional<Finding> pair(
            LiveServer server, LargeCouncil council, List<Pair> pairs, String name, List<String> paths)
            throws IOException {
        List<URI> pages = paths.stream().map(server::page).toList();
        return switch (FirstAnswer.from(pages.getFirst(), Optional.of(council.anybody()))) {
            case FirstAnswer.None(int status) ->
                Optional.of(new Finding.NotMeasured(name, "answers %d".formatted(status)));
            case FirstAnswer.Page(byte[] bytes) -> {
                pairs.add(new Pair(name, bytes.length, pages, server.still(pairs.size(), bytes), GOAL));
                yield Optional.empty();
            }
        };
    }

    private static Path folder(Ground ground, String name) throws IOException {
        return Files.createDirectory(ground.scratch().resolve(name));
    }
}
