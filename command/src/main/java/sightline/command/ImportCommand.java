package sightline.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline import}: other people's published figures onto the shelf, and journeys into the cases. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads published figures, or journeys of cases, and keeps them; reading the same again changes nothing.",
        subcommands = {
            ImportFigures.Plans.class,
            ImportFigures.Appeals.class,
            ImportLists.Authorities.class,
            ImportLists.Neighbours.class,
            ImportLists.Inspections.class,
            ImportEvents.class,
            ImportSen2.class,
            ImportCalendars.BankHolidays.class,
            ImportCalendars.Closures.class
        })
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to import: dfe, appeals, authorities, neighbours, inspections, events, sen2,"
                        + " bank-holidays or closures");
    }
}
