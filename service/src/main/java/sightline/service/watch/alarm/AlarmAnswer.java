package sightline.service.watch.alarm;

import java.util.Map;
import sightline.insight.warning.BackTest;

/**
 * The record of the alarm.
 *
 * @param serious the event that the alarm is made for: below 30% on time
 * @param wider the wider event: below 30%, or 20 points lower
 * @param names authorities by code
 */
public record AlarmAnswer(BackTest serious, BackTest wider, Map<String, String> names) {}
