package sightline.papers.reading.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.about.Setting;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.words.Agents;

/** Who answers, as far as the paper says before the answer. */
final class Speakers {

    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:Cabinet Member|Portfolio Holder|Executive Member|Leader of the Council|Lead Member)\\b");

    private final List<Speaker> speakers;
    private final Setting setting;

    private Speakers(List<Speaker> speakers, Setting setting) {
        this.speakers = speakers;
        this.setting = setting;
    }

    private record Speaker(String name, int at) {}

    static Speakers of(List<Block> blocks, Setting setting) {
        List<Speaker> speakers = new ArrayList<>();
        for (Block block : blocks) {
            Matcher speaks = SPEAKS.matcher(block.text());
            while (speaks.find()) {
                Agents.at(block.text(), speaks.start())
                        .filter(agent ->
                                agent.name().contains(" for ") || agent.name().startsWith("Leader"))
                        .ifPresent(agent -> speakers.add(
                                new Speaker(agent.name(), block.passage().from())));
            }
        }
        return new Speakers(speakers, setting);
    }

    /** Whoever of them was named last before that place. */
    Optional<String> before(int place) {
        return speakers.stream()
                .filter(speaker -> speaker.at() <= place)
                .reduce((earlier, later) -> later)
                .map(Speaker::name)
                .or(this::usual);
    }

    /** The cabinet, where it is the cabinet's paper. */
    Optional<String> usual() {
        return setting.byCabinet() ? Optional.of("Cabinet") : Optional.empty();
    }
}
