package sightline.papers.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** What Word prints before a paragraph and keeps apart from its text: numbers of lists, and what makes it a heading. */
final class DocxLabels {

    private static final int LEVELS = 9;
    private static final BigInteger DEEPEST = BigInteger.valueOf(LEVELS - 1);

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    String before(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        String label = label(paragraph);
        if (style != null && style.toLowerCase(Locale.ROOT).matches("heading ?[1-6]|title")) {
            char last = style.charAt(style.length() - 1);
            return "#".repeat(Character.isDigit(last) ? last - '0' : 1) + " " + label;
        }
        return label;
    }

    /** Word knows nine levels; a file may name any. */
    private static int level(@Nullable BigInteger named) {
        return named == null ? 0 : named.max(BigInteger.ZERO).min(DEEPEST).intValue();
    }

    /** A list may name a level that is none, or numbers that the document doesn't hold; the library stumbles over both. */
    private String label(XWPFParagraph paragraph) {
        try {
            return printed(paragraph);
        } catch (RuntimeException oddList) {
            return "- ";
        }
    }

    private String printed(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null || list.signum() == 0 || paragraph.getText().isBlank()) {
            return "";
        }
        int level = level(paragraph.getNumIlvl());
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("bullet") || format.equals("none")) {
            return "- ";
        }
        int[] counter = counters.computeIfAbsent(list, id -> new int[LEVELS]);
        counter[level]++;
        java.util.Arrays.fill(counter, level + 1, LEVELS, 0);
        String pattern = paragraph.getNumLevelText();
        String text = pattern == null || pattern.isBlank() ? "%" + (level + 1) + "." : pattern;
        for (int i = 0; i <= level; i++) {
            text = text.replace(
                    "%" + (i + 1),
                    i == level ? Counting.in(format, counter[i]) : Integer.toString(Math.max(1, counter[i])));
        }
        return text + " ";
    }
}
