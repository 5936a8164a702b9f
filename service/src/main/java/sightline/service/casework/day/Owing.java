package sightline.service.casework.day;

/**
 * An organisation whose advice is late or due within a week.
 *
 * @param id the organisation, "-" where none is known
 * @param name as people know it
 * @param journeys how many wait for it
 */
public record Owing(String id, String name, int journeys) {}
