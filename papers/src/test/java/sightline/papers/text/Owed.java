package sightline.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import sightline.papers.text.LaidOut.Unreadable;
import sightline.papers.text.LaidOut.Whole;
import sightline.papers.text.PaperText.Read;
import sightline.papers.text.PaperText.Refused;

/** What every reader of documents owes whoever hands one in: its words, or a reason with what to do next. */
final class Owed {

    private Owed() {}

    /** Both ways of reading come to words, or to one and the same reason. */
    static void of(byte[] content, Kind kind) {
        LaidOut laidOut = LaidOut.of(content, kind);
        switch (PaperText.of(content, kind)) {
            case Refused(String reason) -> {
                assertThat(reason)
                        .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]")
                        .endsWith(".");
                assertThat(laidOut).isEqualTo(new Unreadable(reason));
            }
            case Read read -> {
                assertThat(read.paragraphs())
                        .isNotEmpty()
                        .allMatch(line -> !line.isBlank())
                        .allMatch(line -> line.chars().noneMatch(sign -> sign == '\n' || sign == '\r' || sign == 0));
                if (!read.pages().isEmpty()) {
                    assertThat(read.pages()).hasSameSizeAs(read.paragraphs()).isSorted();
                    assertThat(read.pages().getFirst()).isPositive();
                }
                assertThat(laidOut)
                        .isInstanceOfSatisfying(
                                Whole.class, whole -> assertThat(whole.text()).isNotBlank());
            }
        }
    }
}
