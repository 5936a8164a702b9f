package sightline.exchange.sen2.form;

/** What may stand in a block: an item with a value, or another block. */
public sealed interface Piece {

    /** Its place among the elements of its block, from 0. */
    int place();

    /** The name of its element. */
    String element();

    /**
     * An item.
     *
     * @param item which
     * @param place its place in the block
     * @param values what it may hold
     * @param number its number in the guide, such as 2.4
     * @param saidBy the rule that says so where the value is wrong; X2 where no other does
     */
    record Leaf(Item item, int place, Values values, String number, String saidBy) implements Piece {
        @Override
        public String element() {
            return item.element();
        }
    }

    /**
     * A block in a block.
     *
     * @param block which
     * @param place its place in the block around it
     * @param many whether there may be several; rules say how many, the order doesn't
     */
    record Part(Block block, int place, boolean many) implements Piece {
        @Override
        public String element() {
            return block.element();
        }
    }
}
