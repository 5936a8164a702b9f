package sightline.service.review.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.service.review.sample.pages.FrameSheet;

/** Anyone can draw a sample again who has nothing but its file. */
final class DrawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @TempDir
    Path folder;

    private static Sample sample(String seed, int frame, List<SamplePlan> plans) {
        List<String> keys = IntStream.range(0, frame)
                .mapToObj(i -> "%032x".formatted(7919L * i + 13))
                .toList();
        return new Sample(
                1,
                new Ask.Wish(FrameKind.PLANS_ISSUED, DAY, DAY, Set.of(), 5, seed, 2),
                DAY,
                new Frame(keys, List.of()),
                plans,
                Optional.empty());
    }

    private static final List<SamplePlan> SECOND_LEFT_OUT =
            List.of(new SamplePlan(2, Optional.of(Ground.COMPLAINT), "", List.of(), DAY));

    /** Written anew here, from the sentences on the page, without a line of the program's own. */
    @Test
    void the_file_alone_draws_the_same_plans() throws Exception {
        Sample sample = sample("harbour-7", 60, SECOND_LEFT_OUT);
        List<String> lines = FrameSheet.csv(sample).lines().skip(1).toList();
        Map<String, String> bySum = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            bySum.put(sha256(cells[0] + ":" + cells[2]), line);
        }
        List<String> order = List.copyOf(bySum.values());
        for (int place = 1; place <= order.size(); place++) {
            assertThat(order.get(place - 1).split(",", -1)[3]).isEqualTo("" + place);
        }
        assertThat(order.stream().filter(line -> line.contains(",drawn") || line.contains(",left out")))
                .hasSize(6)
                .isEqualTo(order.subList(0, 6));
        String keys = lines.stream()
                .map(line -> line.split(",", -1)[2] + "\n")
                .sorted()
                .reduce("", String::concat);
        assertThat(sha256(keys)).isEqualTo(sample.frame().digest());
    }

    @Test
    void the_program_on_the_page_draws_the_same_plans_and_notices_a_change() throws Exception {
        needsPython();
        Sample sample = sample("harbour-7", 60, SECOND_LEFT_OUT);
        List<String> expected = Draw.order("harbour-7", sample.frame().keys()).subList(0, 6);

        String said = run(FrameSheet.csv(sample));
        assertThat(said)
                .contains("60 plans in the frame; SHA-256 " + sample.frame().digest());
        assertThat(said.lines().skip(1).map(line -> line.split(" ")[1])).containsExactlyElementsOf(expected);
        assertThat(run(FrameSheet.csv(sample).replaceFirst(",3,", ",4,"))).contains("is not as it was drawn");
        assertThat(FrameSheet.program().lines().count()).isLessThanOrEqualTo(30);
    }

    @Test
    void another_seed_draws_others_and_the_same_seed_the_same() {
        List<String> keys = sample("a", 60, List.of()).frame().keys();
        assertThat(Draw.order("a", keys))
                .isEqualTo(Draw.order("a", keys.reversed()))
                .isNotEqualTo(Draw.order("b", keys));
        assertThat(Draw.order("a", keys)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void whatever_the_seed_every_plan_is_drawn_about_as_often() {
        List<String> keys = sample("a", 20, List.of()).frame().keys();
        Map<String, Integer> drawn = new TreeMap<>();
        for (int seed = 0; seed < 2000; seed++) {
            Draw.order("s" + seed, keys).subList(0, 5).forEach(key -> drawn.merge(key, 1, Integer::sum));
        }
        // 500 each on average, with a spread of 19; five spreads are never seen by chance, and these seeds are fixed.
        assertThat(drawn).hasSize(20);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(405, 595));
    }

    @Test
    void a_small_count_is_not_told() {
        assertThat(IntStream.of(0, 1, 5, 6)
                        .mapToObj(n -> Frame.LeftOut.of(Ground.TRIBUNAL, n).count()))
                .containsExactly("none", "fewer than 6", "fewer than 6", "6");
    }

    @Test
    void the_places_go_on_where_one_is_left_out() {
        assertThat(sample("a", 20, SECOND_LEFT_OUT).places()).containsExactly(1, 3, 4, 5, 6);
        assertThat(sample("a", 6, SECOND_LEFT_OUT).places()).containsExactly(1, 3, 4, 5, 6);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String run(String csv) throws Exception {
        Path program = Files.writeString(folder.resolve("draw_again.py"), FrameSheet.program());
        Path frame = Files.writeString(folder.resolve("frame.csv"), csv);
        Process python = new ProcessBuilder("python3", program.toString(), frame.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        return said;
    }

    private static void needsPython() {
        boolean there;
        try {
            there = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException absent) {
            there = false;
        }
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("python3 must be on the PATH of the machine that checks every change")
                .isTrue();
        Assumptions.assumeTrue(there, "python3 is not on the PATH, so the program is not tried here");
    }

    @Test
    void the_file_is_in_the_order_of_its_keys() {
        List<String> keys = FrameSheet.csv(sample("a", 20, List.of()))
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[2])
                .toList();
        assertThat(keys).isSortedAccordingTo(Comparator.naturalOrder());
    }
}
