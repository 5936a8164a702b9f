package sightline.command;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sightline.insight.flow.Selection;
import sightline.journey.event.EventName;

/** Which part of a log is mapped, and with what it is compared. */
final class MapChoices {

    private static final Pattern PERIOD = Pattern.compile("(.+)\\.\\.(.+)");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day: earlier events don't count.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day: later events don't count.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--authority", paramLabel = "CODE", description = "Only the journeys of this authority.")
    private Optional<String> authority = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "EVENT",
            arity = "1..*",
            description = "Only these events, as if no other had been written down.")
    private List<String> only = List.of();

    @Option(
            names = "--through",
            paramLabel = "EVENT",
            arity = "1..*",
            description = "Only journeys in which each of these events happens.")
    private List<String> through = List.of();

    @Option(
            names = "--at-least",
            paramLabel = "N",
            defaultValue = "1",
            description = "Leave out what fewer than N journeys have in common (all is shown unless you say).")
    private int atLeast = 1;

    @Option(
            names = "--compare",
            paramLabel = "WITH",
            description = "Beside it the same of another authority (its CODE) or another period (DATE..DATE).")
    private Optional<String> compare = Optional.empty();

    /** What is mapped. */
    Selection selection() {
        Optional<LocalDate> first = EventInput.date(spec, "--from", from);
        Optional<LocalDate> last = EventInput.date(spec, "--to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw wrong("--to lies before --from; exchange them");
        }
        return new Selection(authority, events("--only", only), events("--through", through), first, last);
    }

    /** What it is compared with; empty where with nothing. */
    Optional<Selection> other(Selection selection) {
        return compare.map(with -> {
            Matcher period = PERIOD.matcher(with);
            if (!period.matches()) {
                return selection.of(with);
            }
            LocalDate first = EventInput.date(spec, "--compare", Optional.of(period.group(1)))
                    .orElseThrow();
            LocalDate last = EventInput.date(spec, "--compare", Optional.of(period.group(2)))
                    .orElseThrow();
            if (last.isBefore(first)) {
                throw wrong("the period of --compare ends before it begins; exchange its days");
            }
            return selection.between(first, last);
        });
    }

    /** How many journeys must have something in common for it to be shown. */
    int floor() {
        if (atLeast < 1) {
            throw wrong("--at-least is %d: give 1 or more".formatted(atLeast));
        }
        return atLeast;
    }

    private Set<EventName> events(String option, List<String> written) {
        Set<EventName> names = new LinkedHashSet<>();
        for (String all : written) {
            for (String name : all.split(",", -1)) {
                names.add(EventName.named(name.strip())
                        .orElseThrow(
                                () -> wrong("'%s' for %s is no event; write it as the log does, such as DraftServed"
                                        .formatted(name, option))));
            }
        }
        return names;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
