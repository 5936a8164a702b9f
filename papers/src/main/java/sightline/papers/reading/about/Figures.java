package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Figure;
import sightline.papers.reading.paper.PaperDate;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.words.Days;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.Sentences.Sentence;

/** Figures with their units, each in the words that it stands in. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w/.-])(£?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[-–]\\s?\\d[\\d,]*(?:\\.\\d+)?)?)\\s?(%|per cent\\b|percentage points?\\b|million\\b|m\\b|bn\\b|weeks?\\b|months?\\b|days?\\b|cases?\\b|children\\b|pupils?\\b|plans?\\b|EHC ?Ps?\\b|people\\b|members\\b|families\\b|appeals?\\b|complaints?\\b|requests?\\b|places?\\b|vacanc\\w+|posts?\\b|FTE\\b|areas\\b)");
    private static final Pattern MONEY = Pattern.compile("£\\d[\\d,]*(?:\\.\\d+)?(?![\\d,.]*\\s?(?:million|m|bn)\\b)");
    private static final Pattern STATUTE =
            Pattern.compile("(?i)\\b(?:statutory|nationally agreed|within|deadlines? of|legal limit|limit of)\\W*$");
    private static final int BEFORE = 70;

    private Figures() {}

    static List<Figure> in(List<Block> blocks) {
        List<Figure> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(Block.Kind.HEADING) || block.is(Block.Kind.ROW)) {
                continue;
            }
            for (Sentence sentence : Sentences.of(block.text())) {
                in(sentence, block, figures);
            }
        }
        return figures;
    }

    private static void in(Sentence sentence, Block block, List<Figure> figures) {
        String text = sentence.text();
        int at = Math.min(block.passage().to(), block.passage().from() + sentence.from());
        Passage passage = new Passage(at, Math.min(block.passage().to(), at + text.length()));
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            if (!STATUTE.matcher(text.substring(0, figure.start())).find()) {
                String value = figure.group(1);
                String unit = value.startsWith("£")
                        ? "£ " + figure.group(2)
                        : figure.group(2).equals("per cent") ? "%" : figure.group(2);
                figures.add(new Figure(
                        measure(text, figure.start()),
                        value.replace("£", ""),
                        unit,
                        date(text, figure.end()),
                        text,
                        passage));
            }
        }
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            figures.add(new Figure(
                    measure(text, money.start()),
                    money.group().substring(1),
                    "£",
                    date(text, money.end()),
                    text,
                    passage));
        }
    }

    /** The words before the figure, back to where their clause begins. */
    private static String measure(String text, int at) {
        String before = text.substring(Math.max(0, at - BEFORE), at).strip();
        int clause = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
        String words = clause >= 0 && before.length() - clause > 12 ? before.substring(clause + 2) : before;
        return at > BEFORE && words.equals(before) ? words.replaceFirst("^\\S*\\s", "") : words;
    }

    /** A date that follows closely. */
    private static Optional<PaperDate> date(String text, int end) {
        String after = text.substring(end, Math.min(text.length(), end + 32));
        String near = after.replaceFirst("(?s)\\d+(?:\\.\\d+)?\\s?%.*", "");
        return Days.in(near).stream()
                .findFirst()
                .or(() -> Days.yearsIn(near).stream().findFirst())
                .map(Days.Found::date);
    }
}
