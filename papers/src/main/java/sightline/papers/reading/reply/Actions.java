package sightline.papers.reading.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.about.Setting;
import sightline.papers.reading.ask.Column;
import sightline.papers.reading.ask.Draft;
import sightline.papers.reading.ask.Found;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Action;
import sightline.papers.reading.paper.Action.Progress;
import sightline.papers.reading.paper.DocType;
import sightline.papers.reading.words.Owners;
import sightline.papers.reading.words.Posts;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.When;

/** Finds the actions of a plan: in the rows of a table, below headings that say how far they are, or in a list. */
public final class Actions {

    private static final Pattern CATEGORY = Pattern.compile(
            "(?i)^(?:completed actions?|business as usual.*|outstanding.*|(?:actions? )?in progress.*|planned.*|paused.*|ongoing.*|not started.*|expectations? and aspirations?.*|actions? to be .*)$");
    private static final Pattern SINCE = Pattern.compile(
            "(?is).*\\b(?:work|actions?|progress|developments?)\\b[^.]*\\b(?:includes?|since|under ?way)\\b[^.]*:$");
    private static final Pattern BULLET = Pattern.compile("\\s*•\\s*");

    private final List<Action> actions = new ArrayList<>();

    private Actions() {}

    public static List<Action> in(List<Block> blocks, Found found, Setting setting) {
        Actions actions = new Actions();
        found.actions().forEach(actions::row);
        if (actions.actions.isEmpty()) {
            actions.categories(blocks);
        }
        if (actions.actions.isEmpty()
                && (setting.docType() == DocType.CABINET_ITEM || setting.docType() == DocType.CABINET_DECISION)) {
            actions.list(blocks);
        }
        return List.copyOf(actions.actions);
    }

    private void row(Draft draft) {
        Optional<String> state = draft.told(Column.PROGRESS);
        List<String> details = state.map(List::of).orElse(List.of());
        List<String> owners = draft.told(Column.OWNER).map(Posts::listed).orElseGet(() -> Owners.of(draft.text()));
        add(new Action(
                id(),
                draft.group(),
                state.flatMap(Statuses::progress).or(() -> draft.group().flatMap(Statuses::progress)),
                draft.text(),
                details,
                owners,
                draft.told(Column.TIMESCALE).map(When::named).or(() -> When.of(draft.text())),
                draft.passage()));
    }

    private void categories(List<Block> blocks) {
        Optional<String> category = Optional.empty();
        for (Block block : blocks) {
            if (!block.is(Block.Kind.ROW)) {
                continue;
            }
            List<String> cells =
                    block.cells().stream().filter(cell -> !cell.isBlank()).toList();
            if (cells.size() != 1) {
                category = Optional.empty();
            } else if (CATEGORY.matcher(cells.getFirst()).matches()) {
                category = Optional.of(cells.getFirst());
            } else if (category.isPresent()) {
                below(category.get(), cells.getFirst(), block);
            }
        }
    }

    private void below(String category, String cell, Block block) {
        List<String> pieces = Arrays.stream(BULLET.split(cell))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        boolean orphan = cell.startsWith("•") && !actions.isEmpty() && pieces.size() == 1;
        if (pieces.isEmpty()) {
            return;
        }
        if (orphan) {
            Action last = actions.removeLast();
            List<String> details = new ArrayList<>(last.details());
            details.addAll(pieces);
            add(new Action(
                    last.id(),
                    last.category(),
                    last.status(),
                    last.action(),
                    details,
                    last.owners(),
                    last.timescale(),
                    last.passage().through(block.passage())));
            return;
        }
        Optional<Progress> status = Statuses.progress(category);
        add(new Action(
                id(),
                Optional.of(category),
                status,
                pieces.getFirst(),
                pieces.subList(1, pieces.size()),
                Owners.of(String.join(". ", pieces)),
                When.of(cell),
                block.passage()));
    }

    private void list(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!SINCE.matcher(blocks.get(i).text()).matches()) {
                continue;
            }
            String category = Sentences.of(blocks.get(i).text()).getLast().text();
            for (int j = i + 1; j < blocks.size() && (blocks.get(j).is(Block.Kind.ITEM) || j == i + 1); j++) {
                Block block = blocks.get(j);
                String text = block.text().replaceFirst("\\s*;\\s*(?:and)?$", "");
                add(new Action(
                        id(),
                        Optional.of(category),
                        Optional.of(Progress.IN_PROGRESS),
                        text,
                        List.of(),
                        Owners.of(text),
                        When.of(text),
                        block.passage()));
            }
            return;
        }
    }

    private String id() {
        return "A" + (actions.size() + 1);
    }

    private void add(Action action) {
        actions.add(action);
    }
}
