package sightline.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline export}: what Sightline holds, as files for others. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what Sightline holds into files for others.",
        subcommands = ExportRecord.class)
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to export: record");
    }
}
