package sightline.service.page.compare;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a comparison together. */
final class Pieces {

    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(String text) {
        if (text.isBlank() && !text.isEmpty() && !removed.isEmpty() && !added.isEmpty() && text.indexOf('\n') < 0) {
            removed.append(text);
            added.append(text);
        } else if (!text.isEmpty()) {
            close();
            add(Piece.Change.SAME, text);
        }
    }

    void changed(String before, String after) {
        removed.append(before);
        added.append(after);
    }

    List<Piece> endingWith(String rest) {
        close();
        add(Piece.Change.SAME, rest);
        return List.copyOf(done);
    }

    private void close() {
        add(Piece.Change.REMOVED, removed.toString());
        add(Piece.Change.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Piece.Change change, String text) {
        if (!text.isEmpty()) {
            done.add(new Piece(change, text));
        }
    }
}
