package sightline.service.casework.sen2.pages;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;

/**
 * A figure of a return beside the published one.
 *
 * @param words what is counted
 * @param unit a count, or a share in per cent
 * @param ours of the return; none where nothing was counted
 * @param published of the year before; none where it was not published
 */
public record Beside(String words, Unit unit, OptionalDouble ours, OptionalDouble published) {

    /** From here on the Department is likely to ask: a fifth more or less, and shares that are ten points apart. */
    private static final double FAR = 0.2;

    private static final double POINTS = 10;

    /** Below this a fifth is chance. */
    private static final double FEW = 10;

    static Beside count(String words, OptionalLong ours, OptionalLong published) {
        return new Beside(words, Unit.COUNT, real(ours), real(published));
    }

    static Beside share(String words, OptionalDouble ours, OptionalDouble published) {
        return new Beside(words, Unit.PERCENT, ours, published);
    }

    /** Whether both are so far apart that the Department is likely to ask. */
    public boolean isFar() {
        if (ours.isEmpty() || published.isEmpty()) {
            return false;
        }
        double apart = Math.abs(ours.getAsDouble() - published.getAsDouble());
        return unit == Unit.PERCENT ? apart > POINTS : apart >= FEW && apart > FAR * published.getAsDouble();
    }

    /** How far apart they are, in words; empty where one of them is missing. */
    public String apart() {
        if (ours.isEmpty() || published.isEmpty()) {
            return "";
        }
        double more = ours.getAsDouble() - published.getAsDouble();
        String way = more < 0 ? "less" : "more";
        if (Math.abs(more) < 0.05) {
            return "the same";
        }
        if (unit == Unit.PERCENT) {
            return "%.1f points %s".formatted(Math.abs(more), way);
        }
        return published.getAsDouble() == 0
                ? "%s %s".formatted(InWords.count(Math.round(Math.abs(more))), way)
                : "%d%% %s".formatted(Math.round(100 * Math.abs(more) / published.getAsDouble()), way);
    }

    /** The return’s figure as people read it. */
    public String oursInWords() {
        return words(ours);
    }

    /** The published figure as people read it. */
    public String publishedInWords() {
        return words(published);
    }

    private String words(OptionalDouble value) {
        if (value.isEmpty()) {
            return InWords.NO_FIGURE;
        }
        return unit == Unit.PERCENT
                ? InWords.percent(value.getAsDouble())
                : InWords.count(Math.round(value.getAsDouble()));
    }

    private static OptionalDouble real(OptionalLong count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty();
    }
}
