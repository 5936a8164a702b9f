package sightline.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sightline.service.record.canonical.Json;

/** The hash that is cut out of a line is judged as the hash of an entry that is written anew. */
class SealTest {

    /** What looks like the member "hash", like its end, or makes a text end where it does not. */
    private static final List<String> SIGNS = List.of(
            "hash",
            "\"hash\":\"",
            ",\"hash\":\"",
            "\"",
            "\\",
            ",",
            ":",
            "{",
            "}",
            "\\\"",
            "\",\"hash\":\"0",
            "\u0001",
            "a");

    private final Random random = new Random(2026);
    private final Seal seal = new Seal();

    @Test
    void ten_thousand_strange_entries_are_judged_alike_on_both_ways() {
        int right = 0;
        for (int i = 0; i < 10_000; i++) {
            Link link = link(text());
            String line = (random.nextBoolean() ? link.sealed() : link).line();

            Link read = Link.read(line).orElseThrow();

            assertThat(read.line()).isEqualTo(line);
            assertThat(seal.fits(read, line)).as(line).isEqualTo(read.sealed().equals(read));
            right += seal.fits(read, line) ? 1 : 0;
        }
        assertThat(right).isBetween(4_000, 6_000);
    }

    @Test
    void every_changed_sign_of_a_line_is_found() {
        for (int i = 0; i < 20; i++) {
            String line = link("").sealed().line();
            for (int at = 0; at < line.length(); at++) {
                char[] signs = line.toCharArray();
                signs[at] ^= (char) (1 << random.nextInt(7));
                String changed = new String(signs);

                assertThat(Link.read(changed).filter(read -> seal.fits(read, changed)))
                        .as("%s at %d", line, at)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_line_with_a_member_too_many_too_few_or_of_another_sort_is_no_entry() {
        String line = Chains.export("815", 1, random).getLast();

        assertThat(Link.read(line)).isPresent();
        assertThat(Link.read(line.replace("\"kind\":", "\"king\":"))).isEmpty();
        assertThat(Link.read(line.replace("\"kind\":", "\"iota\":1,\"kind\":"))).isEmpty();
        assertThat(Link.read(line.replaceFirst("\"subject\":.*}", "\"subject\":\"\"}")))
                .isEmpty();
        assertThat(Link.read(line.replaceFirst("\"subject\":.*}", "\"subject\":7}")))
                .isEmpty();
        assertThat(Link.read(line.replaceFirst("\"number\":\\d+", "\"number\":\"7\"")))
                .isEmpty();
        assertThat(Link.read(line.replaceFirst(",\"subject\":.*}", "}"))).isEmpty();
        assertThat(Link.read(line.replaceFirst("\"hash\":\"\\w*\"", "\"hash\":{\"hash\":\"\"}")))
                .isEmpty();
    }

    private Link link(String hash) {
        return new Link(text(), random.nextInt(), text(), text(), text(), subject(), body(2), text(), hash);
    }

    private Optional<String> subject() {
        return Optional.of(text()).filter(text -> !text.isEmpty());
    }

    private Json.Fields body(int depth) {
        TreeMap<String, Json> members = new TreeMap<>(Map.of("hash", new Json.Text(text())));
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(text(), random.nextBoolean() || depth == 0 ? new Json.Text(text()) : body(depth - 1));
        }
        return new Json.Fields(members);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }
}
