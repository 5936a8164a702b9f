package sightline.papers.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks a report over before it is written. */
final class Faults {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Word cuts the name of a bookmark after forty characters. */
    private static final int LONGEST_ID = 40;

    /** Under the title, HTML has five levels of headings left. */
    private static final int DEEPEST = 5;

    private final Set<String> ids = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    private Faults() {}

    static List<String> in(Report report) {
        Faults faults = new Faults();
        faults.blank(report.title(), "The report has no title.");
        report.sections().forEach(section -> faults.section(section, 1));
        List<Block> blocks = Outline.blocks(report);
        blocks.forEach(faults::block);
        blocks.stream().flatMap(Outline::runs).forEach(faults::run);
        return List.copyOf(faults.wrong);
    }

    private void section(Section section, int depth) {
        id(section.id());
        blank(section.title(), "The section %s has no heading.".formatted(section.id()));
        when(depth > DEEPEST, "The section %s lies deeper than %d levels.".formatted(section.id(), DEEPEST));
        section.sections().forEach(part -> section(part, depth + 1));
    }

    private void id(String id) {
        when(
                !ID.matcher(id).matches() || id.length() > LONGEST_ID,
                "The id \"%s\" isn't a letter followed by at most %d letters, digits and single hyphens, all lower case."
                        .formatted(id, LONGEST_ID - 1));
        when(!ids.add(id), "The id %s stands twice.".formatted(id));
    }

    private void block(Block block) {
        id(block.id());
        switch (block) {
            case Paragraph paragraph -> runs(paragraph.runs(), block);
            case Bullets bullets -> {
                when(bullets.items().isEmpty(), "The list %s is empty.".formatted(block.id()));
                bullets.items().forEach(item -> runs(item, block));
            }
            case Numbered numbered -> {
                when(numbered.items().isEmpty(), "The list %s is empty.".formatted(block.id()));
                numbered.items().forEach(item -> item(item, block));
            }
            case Table table -> table(table);
            case Facts facts -> {
                when(facts.facts().isEmpty(), "The list %s is empty.".formatted(block.id()));
                facts.facts().forEach(fact -> {
                    blank(fact.name(), "A fact in %s has no name.".formatted(block.id()));
                    runs(fact.value(), block);
                });
            }
            case Picture picture -> picture(picture);
            case Quotation quotation -> runs(quotation.runs(), block);
            case Panel panel -> {
                blank(panel.label(), "The panel %s has no label.".formatted(block.id()));
                when(panel.blocks().isEmpty(), "The panel %s is empty.".formatted(block.id()));
            }
        }
    }

    private void item(Item item, Block list) {
        blank(item.label(), "An item of %s has no number.".formatted(list.id()));
        runs(item.runs(), list);
        item.items().forEach(part -> item(part, list));
    }

    private void table(Table table) {
        blank(table.caption(), "The table %s has no caption.".formatted(table.id()));
        when(table.heads().isEmpty(), "The table %s has no columns.".formatted(table.id()));
        when(table.rows().isEmpty(), "The table %s has no rows.".formatted(table.id()));
        table.heads().forEach(head -> blank(head, "A column of the table %s has no head.".formatted(table.id())));
        when(
                table.rows().stream()
                        .anyMatch(row -> row.size() != table.heads().size()),
                "A row of the table %s has more or fewer cells than there are columns.".formatted(table.id()));
        when(
                table.rows().stream()
                        .anyMatch(row -> !row.isEmpty() && row.getFirst().isBlank()),
                "A row of the table %s doesn't say what it is about.".formatted(table.id()));
    }

    private void picture(Picture picture) {
        blank(picture.alt(), "The picture %s has no text for those who can't see it.".formatted(picture.id()));
        blank(picture.sentence(), "The picture %s has no sentence.".formatted(picture.id()));
        Svg.faults(picture).forEach(wrong::add);
        Svg.ids(picture.svg()).forEach(id -> when(!ids.add(id), "The id %s stands twice.".formatted(id)));
    }

    private void runs(List<Run> runs, Block block) {
        when(runs.stream().allMatch(run -> run.words().isBlank()), "A line of %s says nothing.".formatted(block.id()));
    }

    private void run(Run run) {
        switch (run) {
            case Text _, Strong _ -> {}
            case Ref ref -> when(!ids.contains(ref.id()), "A jump leads to %s, which isn't there.".formatted(ref.id()));
            case Link link ->
                when(!Addresses.whole(link.href()), "The address \"%s\" isn't a whole one.".formatted(link.href()));
        }
    }

    private void blank(String words, String fault) {
        when(words.isBlank(), fault);
    }

    private void when(boolean isWrong, String fault) {
        if (isWrong) {
            wrong.add(fault);
        }
    }
}
