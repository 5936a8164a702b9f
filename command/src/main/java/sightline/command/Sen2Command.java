package sightline.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline sen2}: the Department for Education's yearly return of plans, person by person. */
@Command(
        name = "sen2",
        mixinStandardHelpOptions = true,
        description = "Checks and writes returns of the SEN2 survey, on this machine and without a database.",
        subcommands = {Sen2Check.class, Sen2Build.class, Sen2Convert.class, Sen2Events.class})
final class Sen2Command implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: "
                        + String.join(", ", spec.subcommands().keySet().stream().toList()));
    }
}
