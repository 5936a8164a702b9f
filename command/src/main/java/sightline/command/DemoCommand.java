package sightline.command;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;
import sightline.service.people.account.DemoPeople;

/** {@code sightline demo}: everything on embedded defaults, with invented people and real published figures. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Runs Sightline on this machine with invented people and the real published figures.")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "N", description = "The port to answer on (8080; 0 takes any free one).")
    private int port = 8080;

    @Option(names = "--no-browser", description = "Don't open the front page in a browser.")
    private boolean noBrowser;

    @Override
    public Integer call() {
        if (DatabaseSettings.from(Sightline.environment(spec)) instanceof DatabaseSettings.External) {
            throw new UnusableInput(
                    "SIGHTLINE_DATABASE_URL is set, and the demonstration has people whose passwords are printed in public.",
                    "Unset it to run the demonstration on its own embedded database, or use 'sightline serve'.");
        }
        ServerCommand.Running running = new ServerCommand(spec)
                .start(
                        port,
                        Map.of(
                                "sightline.demonstration",
                                true,
                                "sightline.database.name",
                                Database.DEMONSTRATION,
                                "server.address",
                                "127.0.0.1"));
        tell(running);
        if (!noBrowser) {
            open(running.address());
        }
        running.untilStopped();
        return Sightline.DONE;
    }

    private static void tell(ServerCommand.Running running) {
        System.out.printf("Sightline is ready at %s%n%n", running.address());
        System.out.println("Every page about published figures is open to all. To see the rest, sign in as:");
        running.context()
                .getBean(DemoPeople.class)
                .all()
                .forEach(person -> System.out.printf(
                        "  %-28s %-40s %s%n", person.role().words(), person.email(), person.password()));
        System.out.println();
        System.out.println("The people are invented. Press Ctrl+C to stop; what you did is kept for the next time.");
        System.out.flush();
    }

    private static void open(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
            }
        } catch (IOException | UnsupportedOperationException | LinkageError e) {
            System.err.printf("No browser could be opened; open %s yourself.%n", address);
        }
    }
}
