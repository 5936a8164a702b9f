package sightline.journey.second;

import java.util.HashSet;
import java.util.Set;

/**
 * Days as plain numbers, with our own months, leap years and bank holidays: nothing of {@code java.time} and nothing of
 * the shipped table. The holidays come from their rules (Banking and Financial Dealings Act 1971, sch. 1, and custom),
 * the exceptions from the royal proclamations of 2012, 2020, 2022 and 2023.
 */
final class OwnCalendar {

    /** The number of 1 January 2000. */
    private static final int YEAR_2000 = 0;

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final Set<Integer> HOLIDAYS = holidays();

    private OwnCalendar() {}

    static int day(int year, int month, int dayOfMonth) {
        int number = YEAR_2000;
        for (int y = 2000; y < year; y++) {
            number += leap(y) ? 366 : 365;
        }
        for (int m = 1; m < month; m++) {
            number += length(year, m);
        }
        return number + dayOfMonth - 1;
    }

    /** The day that a text such as 2026-02-14 says. */
    static int read(String text) {
        return day(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(5, 7)),
                Integer.parseInt(text.substring(8)));
    }

    static String write(int day) {
        int[] date = split(day);
        return date[0] + (date[1] < 10 ? "-0" : "-") + date[1] + (date[2] < 10 ? "-0" : "-") + date[2];
    }

    static int year(int day) {
        return split(day)[0];
    }

    /** The same-numbered day some months on (or back), or the last of that month where it has none. */
    static int months(int day, int months) {
        int[] date = split(day);
        int count = date[0] * 12 + date[1] - 1 + months;
        int year = count / 12;
        int month = count % 12 + 1;
        return day(year, month, Math.min(date[2], length(year, month)));
    }

    /** The last day of a period of months that begins with a day: a month without such a day ends it itself. */
    static int period(int day, int months) {
        int same = months(day, months);
        return split(same)[2] == split(day)[2] ? same - 1 : same;
    }

    static boolean works(int day) {
        // 1 January 2000 was a Saturday.
        int sinceSaturday = Math.floorMod(day, 7);
        return sinceSaturday >= 2 && !HOLIDAYS.contains(day);
    }

    /** The nth working day, where the first may be the day itself. */
    static int working(int from, int n) {
        int day = from;
        int found = works(day) ? 1 : 0;
        while (found < n) {
            day++;
            found += works(day) ? 1 : 0;
        }
        return day;
    }

    /** Whether the Tribunal leaves a day out: August, and 25 December to 1 January. */
    static boolean tribunalRests(int day) {
        int[] date = split(day);
        return date[1] == 8 || date[1] == 12 && date[2] >= 25 || date[1] == 1 && date[2] == 1;
    }

    /** The nth working day after a day, as the Tribunal counts. */
    static int tribunalDays(int after, int n) {
        int day = after;
        for (int left = n; left > 0; ) {
            day++;
            left -= works(day) && !tribunalRests(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    }

    private static int length(int year, int month) {
        return month == 2 && leap(year) ? 29 : LENGTHS[month - 1];
    }

    private static int[] split(int day) {
        int left = day;
        int year = 2000;
        while (left >= (leap(year) ? 366 : 365)) {
            left -= leap(year) ? 366 : 365;
            year++;
        }
        int month = 1;
        while (left >= length(year, month)) {
            left -= length(year, month);
            month++;
        }
        return new int[] {year, month, left + 1};
    }

    private static Set<Integer> holidays() {
        Set<Integer> days = new HashSet<>();
        for (int year = 2012; year <= 2028; year++) {
            days.add(instead(day(year, 1, 1)));
            int easter = easter(year);
            days.add(easter - 2);
            days.add(easter + 1);
            days.add(year == 2020 ? day(2020, 5, 8) : monday(day(year, 5, 1)));
            days.add(
                    switch (year) {
                        case 2012 -> day(2012, 6, 4);
                        case 2022 -> day(2022, 6, 2);
                        default -> monday(day(year, 5, 25));
                    });
            days.add(monday(day(year, 8, 25)));
            int christmas = instead(day(year, 12, 25));
            days.add(christmas);
            int boxing = instead(day(year, 12, 26));
            days.add(boxing == christmas ? boxing + 1 : boxing);
        }
        days.add(day(2012, 6, 5));
        days.add(day(2022, 6, 3));
        days.add(day(2022, 9, 19));
        days.add(day(2023, 5, 8));
        return days;
    }

    /** A day, or the Monday after where it falls on a weekend; a Boxing Day on a Sunday gives way to the Tuesday. */
    private static int instead(int day) {
        int sinceSaturday = Math.floorMod(day, 7);
        return sinceSaturday < 2 ? day + 2 - sinceSaturday : day;
    }

    /** The first Monday on or after a day. */
    private static int monday(int day) {
        return day + Math.floorMod(2 - day, 7);
    }

    /** Easter Sunday by the paschal full moon of the Gregorian calendar, for the years 1900 to 2199. */
    private static int easter(int year) {
        int golden = year % 19;
        int moon = (19 * golden + 24) % 30;
        int late = moon == 29 || moon == 28 && golden > 10 ? moon - 1 : moon;
        int fullMoon = day(year, 3, 21) + late;
        // 1 January 2000 was a Saturday, so Sundays leave 1.
        return fullMoon + 1 + Math.floorMod(1 - (fullMoon + 1), 7);
    }
}
