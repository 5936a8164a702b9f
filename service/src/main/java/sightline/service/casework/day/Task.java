package sightline.service.casework.day;

import java.util.List;

/**
 * One row of the list, in words.
 *
 * @param journey its key
 * @param name of the child or young person
 * @param age school year and age
 * @param duty what is to be done
 * @param due when, with the days left or over
 * @param tone "act" where it is overdue, "soon" within a fortnight, else nothing
 * @param tag the days left or over, short
 * @param standing where it stands and since when
 * @param reason why it has this place in the list
 * @param holder who has it at the moment
 * @param next what to do next
 * @param also what else is open, and by when
 * @param officer who has the case, where the list is not the reader's own
 */
public record Task(
        String journey,
        String name,
        String age,
        String duty,
        String due,
        String tone,
        String tag,
        String standing,
        String reason,
        String holder,
        String next,
        List<String> also,
        String officer) {}
