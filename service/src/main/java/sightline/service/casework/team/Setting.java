package sightline.service.casework.team;

/**
 * A school, college or early years setting.
 *
 * @param code by which journeys name it
 * @param name as people know it
 * @param version grows with every edit
 */
public record Setting(String code, String name, long version) {}
