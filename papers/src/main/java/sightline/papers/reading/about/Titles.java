package sightline.papers.reading.about;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;

/** The title of a paper, and the line below it. */
final class Titles {

    private static final Pattern CHROME = Pattern.compile(
            "(?i)^(?:[×x✕]|search|menu|home|skip to .*|print|share|agenda item(?: \\d+)?|agenda|agenda no.*|item(?: no\\.?)? \\d+|public document|back to .*|contents|you are here.*|\\d+|cookies.*|classification.*|open|public|unrestricted|report to:?.*|part [ab1i].*)$");
    private static final Pattern BODY = Pattern.compile(
            "^(?:(?:[A-Z][\\w'’&-]*,?|and|&|of|for|the)\\s+)*(?:Committee|Sub-Committee|Cabinet|Council|Commission|Board|Panel|Borough)(?: (?:Meeting|of [A-Z][\\w]+))?$|^Cabinet$|^(?:London|Royal|Metropolitan) Borough of .*");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:title of report|report title|title|subject|report)\\s*:\\s*");
    private static final Pattern FIELD = Pattern.compile("^[A-Z][A-Za-z /()]{2,24}:.*");
    private static final Pattern DATE_ONLY =
            Pattern.compile("(?i)^(?:[a-z]+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?[a-z]+ \\d{4}$");
    private static final int HEAD = 12;

    private Titles() {}

    /** The blocks that could be a title, in their order. */
    private static List<Block> candidates(List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD)
                .filter(block -> !block.is(Block.Kind.ROW) && !block.text().isEmpty())
                .filter(block -> !CHROME.matcher(block.text()).matches())
                .toList();
    }

    static Optional<String> title(List<Block> blocks) {
        List<Block> candidates = candidates(blocks);
        return candidates.stream()
                .filter(block -> LABEL.matcher(block.text()).find())
                .findFirst()
                .or(() -> candidates.stream().filter(Titles::isTitle).findFirst())
                .or(() -> candidates.stream().filter(Block::couldHead).findFirst())
                .map(block -> LABEL.matcher(block.text()).replaceFirst(""));
    }

    private static boolean isTitle(Block block) {
        String text = block.text();
        return block.couldHead()
                && !BODY.matcher(text).matches()
                && !FIELD.matcher(text).matches()
                && !DATE_ONLY.matcher(text).matches();
    }

    static Optional<String> subtitle(List<Block> blocks, Optional<String> title) {
        List<Block> candidates = candidates(blocks);
        for (int i = 0; i + 1 < candidates.size(); i++) {
            Block next = candidates.get(i + 1);
            boolean titled = title.filter(candidates.get(i).text()::endsWith).isPresent();
            boolean follows = blocks.indexOf(next) == blocks.indexOf(candidates.get(i)) + 1;
            if (titled) {
                return follows
                                && next.is(Block.Kind.HEADING)
                                && candidates.get(i).is(Block.Kind.HEADING)
                                && next.level() >= candidates.get(i).level()
                                && isTitle(next)
                                && i < 3
                                && next.level() == 7
                        ? Optional.of(next.text())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
