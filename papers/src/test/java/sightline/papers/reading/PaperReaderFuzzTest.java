package sightline.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.Passage;

/** Whatever the text of a paper is, it is read to its end, and every passage that is named lies within it. */
final class PaperReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_paper_is_read_and_every_passage_lies_within_it(byte[] content) throws ReflectiveOperationException {
        String text = new String(content, StandardCharsets.UTF_8);
        Paper paper = PaperReader.read("paper.txt", text);
        assertThat(paper.text()).isEqualTo(text);
        within(paper, text.length());
    }

    private static void within(@Nullable Object value, int length) throws ReflectiveOperationException {
        switch (value) {
            case Passage(int from, int to) -> {
                assertThat(from).isBetween(0, to);
                assertThat(to).isLessThanOrEqualTo(length);
            }
            case Collection<?> several -> {
                for (Object one : several) {
                    within(one, length);
                }
            }
            case Optional<?> perhaps -> within(perhaps.orElse(null), length);
            case Record whole -> {
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    part.getAccessor().setAccessible(true);
                    within(part.getAccessor().invoke(whole), length);
                }
            }
            case null, default -> {
                // says nothing of where it stands
            }
        }
    }
}
