package sightline.journey.calendar;

import java.util.List;

/**
 * When settings are closed, as a calendar tells it beside what a journey's own events tell.
 *
 * @param all the closures
 */
public record SettingClosures(List<SettingClosure> all) {

    /** No calendar of settings. */
    public static final SettingClosures NONE = new SettingClosures(List.of());

    public SettingClosures {
        all = List.copyOf(all);
    }
}
