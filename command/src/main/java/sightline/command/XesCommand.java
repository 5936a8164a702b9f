package sightline.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline xes}: event logs in the form that process mining tools read and write. */
@Command(
        name = "xes",
        mixinStandardHelpOptions = true,
        description = "Turns event logs into XES (IEEE 1849) and back, for process mining tools.",
        subcommands = {XesWrite.class, XesRead.class})
final class XesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: write or read");
    }
}
