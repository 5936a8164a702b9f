package sightline.service.casework.plan;

/**
 * One version, to read and to print.
 *
 * @param journey whose case
 * @param name of the child or young person
 * @param version the version
 */
public record VersionView(String journey, String name, PlanVersion version) {}
