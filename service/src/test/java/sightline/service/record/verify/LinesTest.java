package sightline.service.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines come out as they went in, wherever the blocks they are read in end. */
class LinesTest {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST = 1 << 20;

    @Test
    void lines_of_every_length_around_a_block_are_read_whole() throws IOException {
        for (int first = BLOCK - 3; first <= BLOCK + 3; first++) {
            List<String> lines = List.of("a".repeat(first), "", "b", "c".repeat(2 * BLOCK), "\r");

            assertThat(read(String.join("\n", lines) + "\n", BLOCK)).isEqualTo(lines);
        }
    }

    @Test
    void a_stream_that_gives_a_few_bytes_at_a_time_gives_the_same_lines() throws IOException {
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            List<String> lines = random.ints(random.nextInt(1, 30), 0, 20)
                    .mapToObj(length -> random.ints(length, 0, 256)
                            .mapToObj(sign -> String.valueOf((char) sign).replace('\n', ' '))
                            .collect(Collectors.joining()))
                    .toList();

            assertThat(read(String.join("\n", lines) + "\n", 1 + random.nextInt(7)))
                    .isEqualTo(lines);
        }
    }

    @Test
    void the_last_line_needs_no_line_feed_and_nothing_has_no_lines() throws IOException {
        assertThat(read("a\nb", 1)).containsExactly("a", "b");
        assertThat(read("", 1)).isEmpty();
        assertThat(read("\n", 1)).containsExactly("");
    }

    @Test
    void of_a_line_without_end_only_the_beginning_is_kept() throws IOException {
        List<String> lines = read("x".repeat(3 * LONGEST) + "\nnext\n", BLOCK);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).hasSize(LONGEST);
        assertThat(lines.getLast()).isEqualTo("next");
    }

    private static List<String> read(String text, int atOnce) throws IOException {
        InputStream all = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
        Lines lines = new Lines(new InputStream() {
            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return all.read(into, from, Math.min(length, atOnce));
            }
        });
        List<String> read = new ArrayList<>();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get());
        }
        assertThat(lines.count()).isEqualTo(read.size());
        return read;
    }
}
