package sightline.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;
import sightline.bench.subject.About;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.Ground;
import sightline.service.meaning.Senses;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.EvidenceSearch;
import sightline.service.review.search.Wanted;

/** How long a member of a task group waits for a search among 5,000 items of evidence. */
public final class EvidenceSearches implements Benchmark {

    private static final int ITEMS = 5_000;
    private static final double GOAL = 200;
    private static final double PERCENT = 95;
    private static final int ROUNDS = 5;
    private static final int TIMES = 60;

    /** No search looks at a case. */
    private static final List<String> FEW_CASES = List.of("--sightline.demonstration.persons=60");

    @Override
    public About about() {
        return new About(
                "search",
                "time until a search by words and by meaning has its answer, %d different questions in a review of %d items"
                        .formatted(ROUNDS * TIMES, ITEMS),
                "the same question by words alone, straight after it");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        try (LiveServer server =
                LiveServer.start(folder(ground, "search-home"), folder(ground, "search-still"), FEW_CASES)) {
            if (!server.part(Senses.class).areThere()) {
                findings.accept(new Finding.NotMeasured("a search by meaning", "the model can't run on this machine"));
                return;
            }
            LongReview review = LongReview.in(server, ITEMS);
            System.err.println(review.words());
            findings.accept(new Finding.Measured(
                    review.words(),
                    new Comparison(rounds(server.part(EvidenceSearch.class), review), PERCENT, OptionalDouble.of(GOAL)),
                    Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Round> rounds(EvidenceSearch search, LongReview review) {
        List<Round> rounds = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            List<Double> ours = new ArrayList<>();
            List<Double> reference = new ArrayList<>();
            for (String question : review.questions(round + 1, TIMES)) {
                Inside inside = review.inside();
                ours.add(milliseconds(() -> search.answer(inside, question, Wanted.ALL)));
                reference.add(milliseconds(() -> search.byWordsAlone(inside, question, Wanted.ALL)));
            }
            if (round >= 0) {
                rounds.add(new Round(new Sample(ours), new Sample(reference)));
            }
        }
        return rounds;
    }

    private static double milliseconds(Supplier<EvidenceSearch.Answer> search) {
        long start = System.nanoTime();
        if (search.get().hits().isEmpty()) {
            throw new IllegalStateException("The search that is measured found nothing.");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Path folder(Ground ground, String name) throws IOException {
        return Files.createDirectory(ground.scratch().resolve(name));
    }
}
