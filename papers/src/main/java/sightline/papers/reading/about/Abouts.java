package sightline.papers.reading.about;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Evidence;
import sightline.papers.reading.paper.Finding;
import sightline.papers.reading.paper.Front;
import sightline.papers.reading.paper.PaperDate;
import sightline.papers.reading.paper.People;
import sightline.papers.reading.paper.Recommendation;

/** What a paper says about itself, its people and its evidence. */
public final class Abouts {

    private Abouts() {}

    public static Front front(List<Block> blocks, Setting setting) {
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        Optional<String> title = Titles.title(blocks);
        Optional<String> committee = Bodies.committee(text, setting);
        Optional<PaperDate> date = Dates.own(blocks);
        return new Front(
                setting.docType(),
                title,
                Titles.subtitle(blocks, title),
                Bodies.authority(text),
                committee,
                Bodies.group(text, committee),
                date,
                Dates.others(blocks, date));
    }

    public static People people(List<Block> blocks) {
        return Persons.of(blocks, blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    /** What it rests on; its themes are the groups that its recommendations stand in. */
    public static Evidence evidence(List<Block> blocks, Setting setting, List<Recommendation> recommendations) {
        List<String> themes = recommendations.stream()
                .map(Recommendation::group)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<Finding> findings = Findings.in(blocks, setting);
        boolean byFindings = themes.isEmpty() && setting.isByPeers();
        return new Evidence(
                Scopes.of(blocks),
                byFindings
                        ? findings.stream()
                                .map(Finding::theme)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList()
                        : themes,
                Methods.of(blocks),
                findings,
                Conclusions.in(blocks),
                Figures.in(blocks),
                Lessons.in(blocks));
    }
}
