package sightline.service.casework.team;

import java.util.List;

/**
 * An organisation that gives advice.
 *
 * @param id its short name
 * @param name as people know it
 * @param version grows with every edit
 * @param routes what it answers
 */
public record Organisation(String id, String name, long version, List<Route> routes) {

    /**
     * One kind of advice that it answers.
     *
     * @param adviser the kind
     * @param setting for which school or college; nothing for all
     * @param settingName its name
     */
    public record Route(String adviser, String setting, String settingName) {}
}
