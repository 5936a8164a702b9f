package sightline.service.review.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Outline;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Quotation;
import sightline.papers.report.Ref;
import sightline.papers.report.Report;
import sightline.papers.report.Run;
import sightline.papers.report.Section;
import sightline.papers.report.Text;

/** Some themes out of a report; a jump to what is not among them becomes plain words. */
final class Excerpt {

    private static final String THEMES = "themes";

    private final Set<String> there;

    private Excerpt(Set<String> there) {
        this.there = there;
    }

    /**
     * These themes alone.
     *
     * @param themes their ids in the report
     */
    static Report of(Report report, Set<String> themes) {
        List<Section> chosen = report.sections().stream()
                .filter(section -> section.id().equals(THEMES))
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.blocks(),
                        section.sections().stream()
                                .filter(theme -> themes.contains(theme.id()))
                                .toList()))
                .toList();
        Report cut = new Report(report.title(), report.cover(), chosen);
        Set<String> there = new HashSet<>();
        Stream.concat(
                        Outline.sections(cut).stream().map(Section::id),
                        Outline.blocks(cut).stream().map(Block::id))
                .forEach(there::add);
        Excerpt excerpt = new Excerpt(there);
        return new Report(
                cut.title(),
                cut.cover(),
                cut.sections().stream().map(excerpt::section).toList());
    }

    private Section section(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.blocks().stream().map(this::block).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(paragraph.id(), runs(paragraph.runs()));
            case Quotation quotation -> new Quotation(quotation.id(), runs(quotation.runs()), quotation.by());
            case Panel panel ->
                new Panel(
                        panel.id(),
                        panel.tone(),
                        panel.label(),
                        panel.blocks().stream().map(this::block).toList());
            case Facts facts ->
                new Facts(
                        facts.id(),
                        facts.facts().stream()
                                .map(fact -> new Fact(fact.name(), runs(fact.value())))
                                .toList());
            case Bullets bullets ->
                new Bullets(
                        bullets.id(), bullets.items().stream().map(this::runs).toList());
            case Numbered numbered ->
                new Numbered(
                        numbered.id(), numbered.items().stream().map(this::item).toList());
            default -> block;
        };
    }

    private Item item(Item item) {
        return new Item(
                item.label(),
                runs(item.runs()),
                item.items().stream().map(this::item).toList());
    }

    private List<Run> runs(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Ref ref && !there.contains(ref.id()) ? Text.of(ref.words()) : run)
                .toList();
    }
}
