package sightline.insight.log;

/**
 * The words of a log.
 *
 * @param authorities codes of authorities
 * @param persons persons, each belonging to its authority
 * @param journeys journeys by the number of their case, each belonging to its authority
 * @param details details as written, each belonging to the number of its event's name
 */
record Naming(Dictionary authorities, Dictionary persons, Dictionary journeys, Dictionary details) {}
