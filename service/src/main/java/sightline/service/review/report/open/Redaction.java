package sightline.service.review.report.open;

import java.util.List;
import java.util.function.UnaryOperator;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Cover;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Link;
import sightline.papers.report.Numbered;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Quotation;
import sightline.papers.report.Ref;
import sightline.papers.report.Report;
import sightline.papers.report.Run;
import sightline.papers.report.Section;
import sightline.papers.report.Strong;
import sightline.papers.report.Table;
import sightline.papers.report.Text;

/** A report in which every word has gone through the masks and the rule on small counts. */
final class Redaction {

    private final UnaryOperator<String> ours;
    private final UnaryOperator<String> theirs;

    Redaction(Masks masks) {
        this.ours = words -> SmallCounts.said(masks.hide(words));
        this.theirs = words -> SmallCounts.quoted(masks.hide(words));
    }

    Report of(Report report) {
        Cover cover = report.cover();
        return new Report(
                say(report.title()),
                new Cover(
                        say(cover.authority()),
                        say(cover.body()),
                        cover.day(),
                        say(cover.status()),
                        cover.lines().stream().map(ours).toList()),
                report.sections().stream().map(this::section).toList());
    }

    private Section section(Section section) {
        return new Section(
                section.id(),
                say(section.title()),
                section.blocks().stream().map(this::block).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(paragraph.id(), runs(paragraph.runs(), ours));
            case Bullets bullets ->
                new Bullets(
                        bullets.id(),
                        bullets.items().stream().map(item -> runs(item, ours)).toList());
            case Numbered numbered ->
                new Numbered(
                        numbered.id(), numbered.items().stream().map(this::item).toList());
            case Table table -> table(table);
            case Facts facts ->
                new Facts(
                        facts.id(),
                        facts.facts().stream()
                                .map(fact -> new Fact(say(fact.name()), runs(fact.value(), ours)))
                                .toList());
            case Picture picture ->
                new Picture(
                        picture.id(),
                        say(picture.svg()),
                        say(picture.alt()),
                        say(picture.sentence()),
                        table(picture.table()));
            case Quotation quotation ->
                new Quotation(quotation.id(), runs(quotation.runs(), theirs), say(quotation.by()));
            case Panel panel ->
                new Panel(
                        panel.id(),
                        panel.tone(),
                        say(panel.label()),
                        panel.blocks().stream().map(this::block).toList());
        };
    }

    private Item item(Item item) {
        return new Item(
                item.label(),
                runs(item.runs(), ours),
                item.items().stream().map(this::item).toList());
    }

    private Table table(Table table) {
        return new Table(
                table.id(),
                say(table.caption()),
                table.heads().stream().map(ours).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(ours).toList())
                        .toList());
    }

    private static List<Run> runs(List<Run> runs, UnaryOperator<String> say) {
        return runs.stream().map(run -> run(run, say)).toList();
    }

    private static Run run(Run run, UnaryOperator<String> say) {
        return switch (run) {
            case Text text -> new Text(say.apply(text.words()));
            case Strong strong -> new Strong(say.apply(strong.words()));
            case Link link -> new Link(link.href(), say.apply(link.words()));
            case Ref ref -> new Ref(ref.id(), say.apply(ref.words()));
        };
    }

    private String say(String words) {
        return ours.apply(words);
    }
}
