package sightline.service.review.sample.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import sightline.service.review.sample.PlanSection;

/** What each section of a plan is held against. */
public final class Criteria {

    private static final Map<PlanSection, Criterion> ALL = read();

    private Criteria() {}

    /**
     * What a section is held against.
     *
     * @param ask the question to ask of it
     * @param strong what the best look like
     * @param weak what the weakest look like
     */
    public record Criterion(String ask, String strong, String weak) {}

    /** That of a section. */
    public static Criterion of(PlanSection section) {
        return Objects.requireNonNull(ALL.get(section));
    }

    private static Map<PlanSection, Criterion> read() {
        Map<PlanSection, Criterion> criteria = new EnumMap<>(PlanSection.class);
        lines().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" \\| ", -1);
            criteria.put(PlanSection.valueOf(parts[0].strip()), new Criterion(parts[1], parts[2], parts[3]));
        });
        if (!criteria.keySet().containsAll(Arrays.asList(PlanSection.values()))) {
            throw new IllegalStateException("a section has no criterion");
        }
        return criteria;
    }

    private static String lines() {
        try (InputStream in = Objects.requireNonNull(
                Criteria.class.getResourceAsStream("/samples/plan-criteria.txt"), "no criteria")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
