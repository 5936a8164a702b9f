package sightline.papers.text;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever comes as a page of the web is read, or refused with a reason. */
final class HtmlFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void its_words_are_read_or_it_is_refused(byte[] content) {
        Owed.of(content, Kind.HTML);
    }
}
