package sightline.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import sightline.exchange.series.PlainNumber;
import sightline.insight.control.ChartOptions;
import sightline.insight.indicator.Direction;

/** What can be chosen about a control chart on the command line. */
final class ChartChoices {

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            converter = Way.class,
            description = "Which way is better: increase (unless you say otherwise), decrease or neutral.")
    private Direction direction = Direction.INCREASE;

    @Option(names = "--target", paramLabel = "N", converter = Aim.class, description = "The value aimed for.")
    private Optional<Double> target = Optional.empty();

    @Option(
            names = "--rebase",
            paramLabel = "DATE",
            split = ",",
            converter = Day.class,
            description = "Dates of the series, with commas between, from which mean and limits are worked out afresh.")
    private List<LocalDate> rebase = List.of();

    @Option(
            names = "--fix-after",
            paramLabel = "N",
            description = "Work mean and limits out from the first N points (12 or more) and judge later ones by them.")
    private Optional<Integer> fixAfter = Optional.empty();

    @Option(
            names = "--no-screen-outliers",
            description = "Let unusually large moves between two points widen the limits.")
    private boolean unscreened;

    ChartOptions options() {
        ChartOptions chosen = ChartOptions.towards(direction).rebasedOn(Set.copyOf(rebase));
        if (target.isPresent()) {
            chosen = chosen.withTarget(target.get());
        }
        if (fixAfter.isPresent()) {
            chosen = chosen.fixedAfter(fixAfter.get());
        }
        return unscreened ? chosen.unscreened() : chosen;
    }

    /** Reads a direction in lower case. */
    static final class Way implements ITypeConverter<Direction> {
        @Override
        public Direction convert(String text) {
            return switch (text) {
                case "increase" -> Direction.INCREASE;
                case "decrease" -> Direction.DECREASE;
                case "neutral" -> Direction.NEUTRAL;
                default ->
                    throw new TypeConversionException("\"%s\" is not increase, decrease or neutral".formatted(text));
            };
        }
    }

    /** Reads a number. */
    static final class Aim implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return PlainNumber.parse(text)
                    .orElseThrow(() -> new TypeConversionException("\"%s\" is not a number".formatted(text)));
        }
    }

    /** Reads a date. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"%s\" is not a date as 2026-02-14".formatted(text));
            }
        }
    }
}
