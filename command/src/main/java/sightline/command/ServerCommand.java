package sightline.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import sightline.exchange.Progress;
import sightline.exchange.UnusableInput;
import sightline.service.Application;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;

/** Starts the web application and waits until it ends. */
final class ServerCommand {

    private static final int HIGHEST_PORT = 65_535;

    private final CommandSpec command;

    ServerCommand(CommandSpec command) {
        this.command = command;
    }

    /**
     * Starts it on a port.
     *
     * @param port the port, or 0 for any free one
     * @param settings further settings of the application
     * @throws UnusableInput if there is no such port, or another program has it
     */
    Running start(int port, Map<String, Object> settings) {
        checkFree(port);
        ProgressBar bar = ProgressBar.on(command.commandLine().getErr());
        bar.at("Starting PostgreSQL", 0, 2);
        Database database = Database.open(DatabaseSettings.from(Sightline.environment(command)));
        bar.at("Opening the pages", 1, 2);
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.port", port);
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.SERVLET)
                    .logStartupInfo(false)
                    .properties(all)
                    .initializers(starting -> hand((GenericApplicationContext) starting, database, bar))
                    .run();
            bar.at("Ready", 2, 2);
            return new Running((ServletWebServerApplicationContext) context);
        } catch (RuntimeException e) {
            database.close();
            throw portInUse(e)
                    .<RuntimeException>map(taken -> inUse(taken.getPort()))
                    .orElse(e);
        }
    }

    private static void hand(GenericApplicationContext starting, Database database, Progress bar) {
        starting.registerBean("database", Database.class, () -> database, bean -> bean.setDestroyMethodName("close"));
        starting.registerBean("progress", Progress.class, () -> bar);
    }

    /** Looks before anything is started, so that the answer comes at once and alone. */
    private static void checkFree(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UnusableInput(
                    "There is no port %d.".formatted(port),
                    "Give --port a number from 0 to %d.".formatted(HIGHEST_PORT));
        }
        try (ServerSocket trial = new ServerSocket(port)) {
            trial.getLocalPort();
        } catch (IOException e) {
            throw inUse(port);
        }
    }

    private static UnusableInput inUse(int port) {
        return new UnusableInput(
                "Port %d is in use by another program, or may not be used.".formatted(port),
                "Stop that one, or choose another with --port.");
    }

    private static Optional<PortInUseException> portInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return Optional.of(taken);
            }
        }
        return Optional.empty();
    }

    /** A web application that answers. */
    record Running(ServletWebServerApplicationContext context) {

        /** The address to open in a browser on this machine. */
        String address() {
            return "http://localhost:%d"
                    .formatted(Objects.requireNonNull(context.getWebServer()).getPort());
        }

        /** Waits until somebody stops the process; who interrupts the waiting stops the application alone. */
        void untilStopped() {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                context.close();
                Thread.currentThread().interrupt();
            }
        }
    }
}
