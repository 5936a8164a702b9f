package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.OtherDate;
import sightline.papers.reading.paper.PaperDate;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.words.Days;
import sightline.papers.reading.words.Sentences;

/** The date of a paper, and those in it that are not the paper's. */
final class Dates {

    private static final Pattern OWN = Pattern.compile(
            "(?i)^(?:(?:meeting )?date(?: of meeting| of report| published| of decision)?|published(?: on)?|meeting|held on|report date|issued)\\s*[:–-]?\\s*.*");
    private static final Pattern NOT_OWN = Pattern.compile(
            "(?i)\\b(?:next meeting|review date|due|deadline|call-in|response by|to be|between|since|until|period)\\b");
    private static final int HEAD = 16;
    private static final int BRIEF = 100;

    private Dates() {}

    static Optional<PaperDate> own(List<Block> blocks) {
        for (Block block : blocks.stream().limit(HEAD).toList()) {
            String text = block.text().replace('\t', ' ');
            boolean minutes = text.matches("(?is).*\\bminutes of\\b.*\\b(?:held|on)\\b.*");
            List<Days.Found> dates = Days.in(text);
            if (!dates.isEmpty()
                    && !NOT_OWN.matcher(text).find()
                    && (minutes || OWN.matcher(text).matches() && text.length() < BRIEF || isDateLine(text, dates))) {
                return Optional.of(dates.getFirst().date());
            }
        }
        return Optional.empty();
    }

    /** A short line that is mostly a date, or ends with one in brackets or after a title. */
    private static boolean isDateLine(String text, List<Days.Found> dates) {
        Days.Found last = dates.getLast();
        String rest = (text.substring(0, last.from()) + text.substring(last.end())).replaceAll("[()\\s,.:–|-]", "");
        boolean ends = text.substring(last.end()).replaceAll("[)\\s.]", "").isEmpty();
        return text.length() < BRIEF
                && (rest.length() < 6
                        || ends
                                && text.length() < 70
                                && !text.matches(".*\\b(?:in|on|by|of|from|to|since|until|during) "
                                        + Pattern.quote(last.date().text()) + ".*"));
    }

    static List<OtherDate> others(List<Block> blocks, Optional<PaperDate> own) {
        List<OtherDate> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        own.map(PaperDate::iso).ifPresent(seen::add);
        for (Block block : blocks) {
            for (Sentences.Sentence sentence : Sentences.of(block.text().replace('\t', ' '))) {
                for (Days.Found found : Days.in(sentence.text())) {
                    if (seen.add(found.date().iso())) {
                        int from =
                                Math.min(block.passage().to(), block.passage().from() + sentence.from());
                        others.add(new OtherDate(
                                found.date(),
                                sentence.text(),
                                new Passage(
                                        from,
                                        Math.min(
                                                block.passage().to(),
                                                from + sentence.text().length()))));
                    }
                }
            }
        }
        return others;
    }
}
