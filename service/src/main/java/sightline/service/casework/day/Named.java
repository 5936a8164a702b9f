package sightline.service.casework.day;

/**
 * A journey with what to call the child or young person.
 *
 * @param journey its key
 * @param name as lists show it
 */
public record Named(String journey, String name) {}
