package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter err = new StringWriter();

    private ProgressBar bar(boolean watched) {
        return new ProgressBar(new PrintWriter(err), watched);
    }

    @Test
    void it_is_drawn_over_one_line_that_the_last_step_ends() {
        ProgressBar bar = bar(true);
        bar.at("timeliness.csv", 1, 4);
        assertThat(err.toString()).startsWith("\r[#######.......................] 1 of 4 timeliness.csv");
        assertThat(err.toString()).doesNotContain("\n");
        bar.at("all", 4, 4);
        assertThat(err.toString().lines().toList()).hasSizeGreaterThan(1);
        assertThat(err.toString())
                .contains("[##############################] 4 of 4")
                .endsWith(System.lineSeparator());
    }

    @Test
    void a_shorter_name_leaves_nothing_of_a_longer_one() {
        ProgressBar bar = bar(true);
        bar.at("a-very-long-name-of-a-file-that-goes-on-and-on-and-on-and-on.csv", 1, 3);
        int longer = err.toString().length();
        bar.at("b.csv", 2, 3);
        assertThat(err.toString().length() - longer).isEqualTo(longer);
    }

    @Test
    void nothing_to_do_is_done() {
        bar(true).at("nothing", 0, 0);
        assertThat(err.toString()).contains("0 of 0").endsWith(System.lineSeparator());
    }

    @Test
    void where_nobody_watches_nothing_is_drawn() {
        bar(false).at("timeliness.csv", 1, 4);
        bar(false).at("all", 4, 4);
        assertThat(err.toString()).isEmpty();
    }
}
