package sightline.service.review.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.ReportTexts;
import sightline.service.review.report.source.Slot;

/** The own words of the demonstration's task group. */
@Component
final class InventedWords {

    private static final String FILE = "invented-report.txt";

    private final ReportTexts texts;

    InventedWords(ReportTexts texts) {
        this.texts = texts;
    }

    /** Writes them where nothing stands yet. */
    void write(Inside inside) {
        OwnWords written = texts.read(inside);
        Map<Slot, OwnWords.Written> words = new EnumMap<>(Slot.class);
        read().forEach((slot, text) -> {
            if (written.at(slot).version() == 0) {
                words.put(slot, new OwnWords.Written(text, 0));
            }
        });
        texts.keep(inside, words);
    }

    private static Map<Slot, String> read() {
        Map<Slot, String> read = new EnumMap<>(Slot.class);
        try (InputStream in = Objects.requireNonNull(InventedWords.class.getResourceAsStream(FILE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .forEach(pair -> Slot.named(pair[0].strip())
                            .ifPresent(slot -> read.put(slot, pair[1].strip().replace("¶", "\n\n"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
