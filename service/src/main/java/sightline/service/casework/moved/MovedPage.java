package sightline.service.casework.moved;

import java.util.List;

/**
 * One page of dates that moved.
 *
 * @param dates on this page
 * @param all how many there are
 * @param number of this page, from 1
 */
public record MovedPage(List<MovedDate> dates, int all, int number) {

    /** Whether there are later ones to go back to. */
    public boolean hasEarlierPage() {
        return number > 1;
    }

    /** Whether there are more. */
    public boolean hasNextPage() {
        return number * MovedDates.ON_A_PAGE < all;
    }
}
