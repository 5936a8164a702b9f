package sightline.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline annex}: the child-level lists that area SEND inspections ask for. */
@Command(
        name = "annex",
        mixinStandardHelpOptions = true,
        description =
                "Makes and checks the child-level lists of area SEND inspections (Annex A), and the pack of six children.",
        subcommands = {AnnexBuild.class, AnnexCheck.class, AnnexPack.class})
final class AnnexCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: build, check or pack");
    }
}
