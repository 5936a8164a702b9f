package sightline.service.library.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.papers.text.Kind;
import sightline.service.library.book.Item;
import sightline.service.library.book.Items;
import sightline.service.library.check.RowDecisions;
import sightline.service.library.check.RowDecisions.Seen;
import sightline.service.library.find.Understanding;
import sightline.service.library.hand.DetailsForm;
import sightline.service.library.hand.NewPaper;
import sightline.service.library.hand.Receiving;
import sightline.service.page.form.Typed;

/**
 * Papers of invented councils in the demonstration's library. They are read as any paper is; all but the last, which waits
 * for somebody to look, are accepted, and what came of some recommendations is written down with them.
 */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(172) // after the reviews
final class InventedPapers implements ApplicationRunner {

    private static final String FOLDER = "/library/";

    private final Receiving receiving;
    private final RowDecisions decisions;
    private final Items items;
    private final Understanding understanding;
    private final JdbcClient database;

    InventedPapers(
            Receiving receiving,
            RowDecisions decisions,
            Items items,
            Understanding understanding,
            JdbcClient database) {
        this.receiving = receiving;
        this.decisions = decisions;
        this.items = items;
        this.understanding = understanding;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("select count(*) from library.paper").query(Long.class).single() > 0) {
            return;
        }
        Map<String, Long> papers = new HashMap<>();
        for (List<String> row : rows("papers.txt")) {
            add(row, papers);
        }
        for (List<String> row : rows("what-came-of-it.txt")) {
            Optional.ofNullable(papers.get(row.get(0)))
                    .ifPresent(paper -> database.sql(
                                    "update library.item set became = ? where paper = ? and reference = ?")
                            .params(row.get(2), paper, row.get(1))
                            .update());
        }
        understanding.later();
    }

    private void add(List<String> row, Map<String, Long> papers) {
        String name = row.get(0) + ".txt";
        Typed typed = Typed.NOTHING
                .with("title", row.get(1))
                .with("council", row.get(2))
                .with("year", row.get(3))
                .with("kind", row.get(4))
                .with("published", row.get(5));
        NewPaper file = new NewPaper(name, Kind.TXT, "text/plain", text(name).getBytes(StandardCharsets.UTF_8));
        if (receiving.fresh(DetailsForm.of(typed), file, Optional.empty())
                instanceof Receiving.Received.Kept(long id)) {
            papers.put(row.get(0), id);
            if (row.get(6).equals("accepted")) {
                List<Seen> seen = items.of(id).stream()
                        .map(item -> new Seen(item.id(), item.version()))
                        .toList();
                decisions.move(Optional.empty(), id, seen, Item.Standing.ACCEPTED);
            }
        }
    }

    private static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(InventedPapers.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
