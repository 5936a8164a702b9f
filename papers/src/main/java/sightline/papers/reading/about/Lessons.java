package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Lesson;
import sightline.papers.reading.paper.Lesson.Kind;
import sightline.papers.reading.paper.Passage;

/** Lessons and tips for others, below headings that say so. */
final class Lessons {

    private static final Pattern TIPS = Pattern.compile("(?i)\\btop tips?\\b|\\btips for\\b");
    private static final Pattern LESSONS =
            Pattern.compile("(?i)\\blessons?(?: learn(?:ed|t))?\\b|\\bwhat we (?:learned|learnt)\\b");
    private static final Pattern SPEAKS = Pattern.compile(".*[.!?]+[\"”’)]*$", Pattern.DOTALL);

    private Lessons() {}

    static List<Lesson> in(List<Block> blocks) {
        List<Lesson> lessons = new ArrayList<>();
        Optional<Kind> kind = Optional.empty();
        int n = 0;
        boolean open = false;
        for (Block block : blocks) {
            String text = block.text();
            if (block.couldHead() && !(kind.isPresent() && n == 0)) {
                kind = TIPS.matcher(text).find()
                        ? Optional.of(Kind.TOP_TIP)
                        : LESSONS.matcher(text).find() ? Optional.of(Kind.LESSON) : Optional.empty();
                n = 0;
            } else if (kind.isPresent() && !block.is(Block.Kind.ROW) && !block.couldHead()) {
                if (open && block.is(Block.Kind.ITEM)) {
                    Lesson last = lessons.removeLast();
                    lessons.add(new Lesson(
                            last.kind(),
                            last.n(),
                            last.text() + " " + text,
                            last.passage().through(block.passage())));
                } else if (SPEAKS.matcher(text).matches() || text.endsWith(":") || block.is(Block.Kind.ITEM)) {
                    n++;
                    lessons.add(new Lesson(
                            kind.get(),
                            n,
                            text,
                            new Passage(block.passage().from(), block.passage().to())));
                    open = text.endsWith(":");
                }
            }
        }
        return lessons;
    }
}
