package sightline.command;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sightline.exchange.sen2.write.Heading;
import sightline.service.time.WallClock;

/** What the header of a return says, as options. */
final class HeadingChoices {

    private static final Pattern ANSWER = Pattern.compile("[YNR]");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--serial",
            paramLabel = "NNN",
            defaultValue = "001",
            description = "the number of the submission, raised each time (default: ${DEFAULT-VALUE})")
    private String serial = "";

    @Option(
            names = "--dmo",
            paramLabel = "Y|N|R",
            defaultValue = "N",
            description = "whether the designated medical officer is in post; R while recruiting (default: N)")
    private String medical = "";

    @Option(
            names = "--dco",
            paramLabel = "Y|N|R",
            defaultValue = "N",
            description = "the same of the designated clinical officer (default: N)")
    private String clinical = "";

    @Option(
            names = "--dsco",
            paramLabel = "Y|N|R",
            defaultValue = "N",
            description = "the same of the designated social care officer (default: N)")
    private String social = "";

    @Option(
            names = "--written",
            paramLabel = "MOMENT",
            description = "when it was written, such as 2026-02-20T09:30:00 (default: now)")
    private @Nullable String written;

    /** The heading of a return of an authority. */
    Heading heading(String authority) {
        check("--dmo", medical);
        check("--dco", clinical);
        check("--dsco", social);
        if (!serial.matches("[0-9]{3}")) {
            throw wrong("--serial is '%s': give three digits, such as 001".formatted(serial));
        }
        return new Heading(authority, serial, moment(), new Heading.Officers(medical, clinical, social));
    }

    private LocalDateTime moment() {
        try {
            return Optional.ofNullable(written).map(LocalDateTime::parse).orElseGet(HeadingChoices::now);
        } catch (DateTimeParseException e) {
            throw wrong("--written is '%s': write it as 2026-02-20T09:30:00".formatted(written));
        }
    }

    private static LocalDateTime now() {
        Clock clock = new WallClock().clock();
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    private void check(String option, String answer) {
        if (!ANSWER.matcher(answer).matches()) {
            throw wrong("%s is '%s': give Y, N or R".formatted(option, answer));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
