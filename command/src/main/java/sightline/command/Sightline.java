package sightline.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import sightline.exchange.UnusableInput;
import sightline.service.database.DatabaseRefusal;

/** The command {@code sightline} and all that it can do. */
@Command(
        name = "sightline",
        mixinStandardHelpOptions = true,
        version = "Sightline 0.1.0",
        description = "One line of sight from a child's statutory clock to a committee's recommendation, and back.")
public final class Sightline {

    /** Exit status: done. */
    static final int DONE = 0;

    /** Exit status: done, and the data has errors. */
    static final int DATA_HAS_ERRORS = 1;

    /** Exit status: the call or the input can't be used. */
    static final int UNUSABLE = 2;

    private static final Map<String, Class<?>> COMMANDS = commands();

    private final Map<String, String> environment;

    private Sightline(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Runs the command that the arguments name and exits with its status. */
    public static void main(String[] args) {
        System.exit(commandLine(System.getenv(), args).execute(args));
    }

    /** The command line of this process, ready to run. */
    static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** The command line, with settings from these variables. */
    static CommandLine commandLine(Map<String, String> environment) {
        CommandLine line = new CommandLine(new Sightline(environment));
        COMMANDS.forEach(line::addSubcommand);
        return answering(line);
    }

    /** The command line for these arguments: where they name a command, the others aren't made, which takes a while. */
    static CommandLine commandLine(Map<String, String> environment, String... args) {
        Optional<Class<?>> named = args.length == 0 ? Optional.empty() : Optional.ofNullable(COMMANDS.get(args[0]));
        return named.map(command ->
                        answering(new CommandLine(new Sightline(environment)).addSubcommand(args[0], command)))
                .orElseGet(() -> commandLine(environment));
    }

    private static CommandLine answering(CommandLine line) {
        line.setParameterExceptionHandler(Sightline::explainCall);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explainFailure(failure, command.getErr()));
        return line;
    }

    /** Every command by its name, in the order in which the help lists them. */
    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("generate", GenerateCommand.class);
        commands.put("spc", SpcCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("verify", VerifyCommand.class);
        commands.put("clocks", ClocksCommand.class);
        commands.put("timeliness", TimelinessCommand.class);
        commands.put("map", MapCommand.class);
        commands.put("lawful", LawfulCommand.class);
        commands.put("moved", MovedCommand.class);
        commands.put("read", ReadCommand.class);
        commands.put("simulate", SimulateCommand.class);
        commands.put("project", ProjectCommand.class);
        commands.put("sen2", Sen2Command.class);
        commands.put("xes", XesCommand.class);
        commands.put("parquet", ParquetCommand.class);
        commands.put("annex", AnnexCommand.class);
        return commands;
    }

    /** The variables that the settings of a command come from. */
    static Map<String, String> environment(CommandSpec command) {
        return ((Sightline) command.root().userObject()).environment;
    }

    private static int explainCall(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .printf(
                        "%s. See '%s --help'.%n",
                        wrong.getMessage(), command.getCommandSpec().qualifiedName());
        return UNUSABLE;
    }

    private static int explainFailure(Exception failure, PrintWriter err) {
        Optional<String> refusal = DatabaseRefusal.behind(failure).map(Throwable::getMessage);
        if (failure instanceof UnusableInput unusable) {
            err.println(unusable.getMessage());
        } else if (refusal.isPresent()) {
            err.println(refusal.get());
        } else {
            err.printf(
                    "Something went wrong inside Sightline (%s). Please report it with the command you gave.%n",
                    failure);
        }
        return UNUSABLE;
    }
}
