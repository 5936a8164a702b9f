package sightline.papers.reading;

import java.util.List;
import sightline.papers.reading.about.Abouts;
import sightline.papers.reading.about.Contradictions;
import sightline.papers.reading.about.Setting;
import sightline.papers.reading.about.Stated;
import sightline.papers.reading.ask.BodyAsks;
import sightline.papers.reading.ask.Found;
import sightline.papers.reading.ask.Recommendations;
import sightline.papers.reading.ask.Seeker;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Blocks;
import sightline.papers.reading.paper.Answered;
import sightline.papers.reading.paper.Asked;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.paper.Resolution;
import sightline.papers.reading.paper.Response;
import sightline.papers.reading.reply.Actions;
import sightline.papers.reading.reply.Replies;
import sightline.papers.reading.reply.Resolutions;

/** Reads a published paper by rules: nothing is guessed, and every field says where it stands. */
public final class PaperReader {

    private PaperReader() {}

    /**
     * What the text of a paper says.
     *
     * @param source the name of its file
     */
    public static Paper read(String source, String text) {
        List<Block> blocks = Blocks.of(text);
        Setting setting = Setting.of(blocks, text);
        Found found = Seeker.in(blocks, setting);
        List<Recommendation> list = Recommendations.of(found.recommendations(), "R");
        List<Resolution> resolutions = Resolutions.of(found.resolutions());
        List<Response> responses = Replies.in(blocks, found, setting);
        return new Paper(
                source,
                text,
                Abouts.front(blocks, setting),
                Abouts.people(blocks),
                Abouts.evidence(blocks, setting, list),
                new Asked(
                        list,
                        Recommendations.of(found.officers(), "O"),
                        Stated.of(blocks, list.size()),
                        list.isEmpty() ? List.of() : BodyAsks.in(blocks, list)),
                new Answered(responses, resolutions, Actions.in(blocks, found, setting)),
                Contradictions.in(blocks, list, resolutions, responses));
    }
}
