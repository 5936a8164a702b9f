package sightline.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sightline.service.people.account.FirstAdministrator;

/** {@code sightline serve}: the real thing, its settings from the environment. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Runs Sightline for real, with settings from the environment:",
            "  SIGHTLINE_DATABASE_URL, _USER, _PASSWORD  your PostgreSQL (else an embedded one)",
            "  SIGHTLINE_HOME                            where the embedded one keeps its data",
            "  SIGHTLINE_ADMIN_EMAIL                     the first administrator, while there is nobody",
            "  SIGHTLINE_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME  sign-in through your organisation",
            "  SIGHTLINE_ADDRESS                         this service's address, for reminders by mail",
            "  SIGHTLINE_MAIL_HOST, _PORT, _USER, _PASSWORD, _FROM       your mail server",
            "  SIGHTLINE_NOTIFY_KEY, _TEMPLATE           or GOV.UK Notify"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "N", description = "The port to answer on (8080; 0 takes any free one).")
    private int port = 8080;

    @Override
    public Integer call() {
        ServerCommand.Running running = new ServerCommand(spec).start(port, Map.of());
        System.out.printf("Sightline is ready at %s%n", running.address());
        running.context().getBean(FirstAdministrator.class).create().ifPresent(ServeCommand::tell);
        System.out.flush();
        running.untilStopped();
        return Sightline.DONE;
    }

    private static void tell(FirstAdministrator.Welcome first) {
        System.out.printf(
                "The first administrator is %s with the one-time password %s (printed this once only).%n",
                first.email(), first.password().text());
    }
}
