package sightline.service.review.sample.mark;

/**
 * One person's marks of one plan.
 *
 * @param place of the plan in the draw
 * @param turn 1 or 2; 3 is what both settled on
 * @param marker the account
 * @param name of whoever marked
 * @param done whether they have finished
 * @param sheet the marks
 * @param version of this row
 */
public record Marking(int place, int turn, long marker, String name, boolean done, MarkSheet sheet, long version) {

    /** The turn of what two people settled on. */
    public static final int SETTLED = 3;
}
