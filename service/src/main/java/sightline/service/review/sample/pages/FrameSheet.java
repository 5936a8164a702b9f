package sightline.service.review.sample.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import sightline.service.page.Sheet;
import sightline.service.review.sample.Draw;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.SamplePlan;

/** The frame of a sample as a file from which anyone can draw it again, and the program that does it. */
public final class FrameSheet {

    private static final Sheet<Row> COLUMNS = new Sheet<Row>()
            .column("seed", Row::seed)
            .column("size", Row::size)
            .column("key", Row::key)
            .column("place", Row::place)
            .column("came_of_it", Row::cameOfIt);

    private FrameSheet() {}

    private record Row(String seed, int size, String key, int place, String cameOfIt) {}

    /** One line a plan of the frame, in the order of the keys. */
    public static String csv(Sample sample) {
        List<String> order = Draw.order(sample.wish().seed(), sample.frame().keys());
        return COLUMNS.csv(sample.frame().keys().stream()
                .map(key -> row(sample, key, order.indexOf(key) + 1))
                .toList());
    }

    private static Row row(Sample sample, String key, int place) {
        Optional<SamplePlan> dealt =
                sample.plans().stream().filter(plan -> plan.place() == place).findFirst();
        String cameOfIt = dealt.map(plan -> plan.leftOut()
                        .map(ground -> "left out: " + ground.words())
                        .orElse("given out"))
                .orElse(sample.places().contains(place) ? "drawn and waiting" : "not drawn");
        return new Row(sample.wish().seed(), sample.wish().size(), key, place, cameOfIt);
    }

    /** A program that draws it again; it needs nothing but Python. */
    public static String program() {
        try (InputStream in = Objects.requireNonNull(
                FrameSheet.class.getResourceAsStream("/samples/draw_again.py"), "no program to draw a sample again")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
