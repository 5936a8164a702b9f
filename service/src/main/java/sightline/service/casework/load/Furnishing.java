package sightline.service.casework.load;

import java.time.LocalDate;

/** Something that a room adds to the invented authority once its journeys are there: letters, questions, texts of plans. */
public interface Furnishing {

    /**
     * Adds it.
     *
     * @param authority the invented one
     * @param today the day the demonstration is made
     */
    void furnish(String authority, LocalDate today);
}
