package sightline.exchange.sen2.read;

import sightline.exchange.sen2.form.Piece;

/** Whether the elements of one block come in the order of the form, and each as often as it may. */
final class Sequence {

    /** How an element stands to those before it. */
    enum Standing {
        IN_ORDER,
        OUT_OF_ORDER,
        REPEATED
    }

    private long seen;
    private int last = -1;

    /** The place of the last element that came, or the first where none has. */
    int place() {
        return Math.max(last, 0);
    }

    /** Takes the next element. */
    Standing take(Piece piece) {
        long bit = 1L << piece.place();
        boolean before = (seen & bit) != 0;
        boolean many = piece instanceof Piece.Part part && part.many();
        seen |= bit;
        if (before && !many) {
            return Standing.REPEATED;
        }
        boolean late = piece.place() < last;
        last = piece.place();
        return late ? Standing.OUT_OF_ORDER : Standing.IN_ORDER;
    }
}
