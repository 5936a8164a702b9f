package sightline.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sightline.papers.text.PaperText.Read;

/** Paragraphs as they are gathered, tidied and without those that say nothing. */
final class Lines {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0&&[^\\t]]+");
    private static final Pattern AROUND_TABS = Pattern.compile(" *\\t[\\t ]*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u00AD\\uFEFF&&[^\\s]]");

    private final List<String> lines = new ArrayList<>();
    private long letters;

    void add(String line) {
        String printable = UNPRINTABLE.matcher(line).replaceAll("");
        String tidy = AROUND_TABS
                .matcher(SPACES.matcher(printable).replaceAll(" "))
                .replaceAll("\t")
                .strip();
        if (!tidy.isEmpty()) {
            lines.add(tidy);
            letters += tidy.length();
        }
    }

    /** Whether to read on would be in vain. */
    boolean isTooLong() {
        return letters > Limits.LETTERS;
    }

    int size() {
        return lines.size();
    }

    Read read() {
        return read(List.of());
    }

    Read read(List<Integer> pages) {
        return new Read(lines, pages);
    }
}
