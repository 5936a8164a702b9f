package sightline.command;

import java.io.PrintWriter;
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
import sightline.exchange.UnusableInput;
import sightline.service.Application;
import sightline.service.database.Database;
import sightline.service.database.DatabaseSettings;

/** Starts the web application and waits until it ends. */
final class ServerCommand {

    private final PrintWriter err;

    ServerCommand(PrintWriter err) {
        this.err = err;
    }

    /**
     * Starts it on a port.
     *
     * @param port the port, or 0 for any free one
     * @param settings further settings of the application
     */
    Running start(int port, Map<String, Object> settings) {
        ProgressBar bar = ProgressBar.on(err);
        bar.at("Starting PostgreSQL", 0, 2);
        Database database = Database.open(DatabaseSettings.from(System.getenv()));
        bar.at("Opening the pages", 1, 2);
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.port", port);
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.SERVLET)
                    .logStartupInfo(false)
                    .properties(all)
                    .initializers(starting -> ((GenericApplicationContext) starting)
                            .registerBean(
                                    "database",
                                    Database.class,
                                    () -> database,
                                    bean -> bean.setDestroyMethodName("close")))
                    .run();
            bar.at("Ready", 2, 2);
            return new Running((ServletWebServerApplicationContext) context);
        } catch (RuntimeException e) {
            database.close();
            throw portInUse(e)
                    .<RuntimeException>map(taken -> new UnusableInput(
                            "Port %d is in use by another program.".formatted(taken.getPort()),
                            "Stop that one, or choose another with --port."))
                    .orElse(e);
        }
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

        /** Waits until somebody stops the process. */
        void untilStopped() {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
