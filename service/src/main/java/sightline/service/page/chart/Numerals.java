package sightline.service.page.chart;

import java.util.Locale;
import sightline.insight.indicator.Unit;

/** Numbers as text, the same on every machine. */
final class Numerals {

    /** From here on a label in a picture is shortened to millions; the table keeps every digit. */
    private static final double LONG = 1e7;

    private Numerals() {}

    /** A coordinate with at most one decimal. */
    static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
    }

    /** A value in full, for tables and tooltips. */
    static String figure(Unit unit, double value) {
        return switch (unit) {
            case PERCENT -> decimals(value, 1) + "%";
            case COUNT -> plain(decimals(value, 1));
            case RATIO -> decimals(value, 2);
            case WEEKS -> decimals(value, 1);
        };
    }

    /** A value beside its mark: in full, but millions where the digits would crowd out the drawing. */
    static String label(Unit unit, double value) {
        return Math.abs(value) < LONG ? figure(unit, value) : shortened(value) + suffix(unit);
    }

    /** A level to compare with: as short as it is exact, so that 30 per cent is 30%. */
    static String level(Unit unit, double value) {
        return plain(label(unit, value).replace("%", "")) + suffix(unit);
    }

    /** A value on an axis, with as many decimals as the step between ticks needs. */
    static String tick(Unit unit, double value, double step) {
        int places = step == Math.rint(step) ? 0 : step * 10 == Math.rint(step * 10) ? 1 : 2;
        String number = value == 0 ? "0" : Math.abs(value) < 1e6 ? decimals(value, places) : shortened(value);
        return number + suffix(unit);
    }

    private static String suffix(Unit unit) {
        return unit == Unit.PERCENT ? "%" : "";
    }

    private static String shortened(double value) {
        double size = Math.abs(value);
        if (size >= 1e12) {
            return plain(decimals(value / 1e12, 1)) + "tn";
        }
        return size >= 1e9 ? plain(decimals(value / 1e9, 1)) + "bn" : plain(decimals(value / 1e6, 1)) + "m";
    }

    private static String decimals(double value, int places) {
        String text = String.format(Locale.ROOT, "%,." + places + "f", Math.abs(value));
        boolean nought = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && !nought ? "\u2212" + text : text;
    }

    private static String plain(String text) {
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
