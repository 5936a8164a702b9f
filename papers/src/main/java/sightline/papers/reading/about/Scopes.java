package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Enquiry;
import sightline.papers.reading.paper.Scope;
import sightline.papers.reading.words.Sentences;

/** What a review set out to look at, and the questions it asked. */
final class Scopes {

    private static final Pattern OPENS = Pattern.compile(
            "(?i)\\b(?:key )?lines of (?:enquiry|inquiry)\\b|\\bscope of (?:the|this|our)\\b|\\bagreed scope\\b|\\bterms of reference\\b.{0,40}(?::|were|are)|^(?:our )?(?:scope|aims?|objectives?|aims? and objectives?|terms of reference|scope and .*|remit)\\s*:?$|\\b(?:questions?|objectives|aims) (?:we|were|are|that)\\b.{0,40}:$");
    private static final Pattern STATES = Pattern.compile("(?i)\\bscope\\b");
    private static final int NEAR = 5;

    private Scopes() {}

    static Scope of(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).is(Block.Kind.ROW)
                    && OPENS.matcher(blocks.get(i).text()).find()
                    && !blocks.get(i).text().matches(".*\\d$")) {
                Optional<Scope> scope = from(blocks, i);
                if (scope.isPresent()) {
                    return scope.get();
                }
            }
        }
        return new Scope(stated(blocks), List.of());
    }

    private static Optional<Scope> from(List<Block> blocks, int at) {
        Optional<String> statement = Optional.empty();
        for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.ITEM) && !block.isItem(Marker.Style.PARAGRAPH)) {
                List<Enquiry> lines = lines(blocks, i);
                return lines.size() > 1
                        ? Optional.of(new Scope(statement.or(() -> ownWords(blocks.get(at))), lines))
                        : Optional.empty();
            }
            if (block.is(Block.Kind.HEADING) || block.is(Block.Kind.ROW) || block.couldHead()) {
                break;
            }
            statement = statement.or(() -> Optional.of(block.text().replaceFirst("\\s*:$", "")));
        }
        return statement
                .filter(words -> blocks.get(at).couldHead())
                .map(words -> new Scope(Optional.of(words), List.of()));
    }

    private static Optional<String> ownWords(Block opening) {
        return opening.couldHead() || opening.text().length() < 90
                ? Optional.empty()
                : Optional.of(opening.text().replaceFirst("\\s*:$", ""));
    }

    private static List<Enquiry> lines(List<Block> blocks, int from) {
        List<Enquiry> lines = new ArrayList<>();
        Marker first = blocks.get(from).marker().orElseThrow();
        for (int i = from; i < blocks.size() && blocks.get(i).is(Block.Kind.ITEM); i++) {
            Block block = blocks.get(i);
            Marker marker = block.marker().orElseThrow();
            Enquiry line = new Enquiry(
                    Optional.of(marker.printed())
                            .filter(label -> marker.number().isPresent()),
                    block.text(),
                    List.of());
            if (marker.isLike(first)) {
                lines.add(line);
            } else if (lines.getLast().text().endsWith(":")
                    || !lines.getLast().children().isEmpty()) {
                Enquiry above = lines.removeLast();
                List<Enquiry> children = new ArrayList<>(above.children());
                children.add(line);
                lines.add(new Enquiry(above.label(), above.text(), children));
            } else {
                break;
            }
        }
        return lines;
    }

    /** A sentence that speaks of the scope, where no list does. */
    private static Optional<String> stated(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.is(Block.Kind.PARAGRAPH) && !block.couldHead())
                .flatMap(block -> Sentences.of(block.text()).stream())
                .map(Sentences.Sentence::text)
                .filter(text -> STATES.matcher(text).find())
                .findFirst();
    }
}
