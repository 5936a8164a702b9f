package sightline.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.service.record.verify.Verification;
import sightline.service.record.verify.Verifier;

/** {@code sightline verify}: is an exported record whole? Needs no database. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks an export of the record and names the first entry that is wrong.",
            "Only a head that you noted earlier and give with --head shows that the end was cut off, or that",
            "the whole record was written anew."
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXPORT", description = "what 'sightline export record' wrote; - for standard input")
    private String export = "-";

    @Option(names = "--head", paramLabel = "HASH", description = "a head that you hold; may be given several times")
    private Set<String> heads = new LinkedHashSet<>();

    @Option(names = "--json", description = "print one JSON object a chain")
    private boolean json;

    @Override
    public Integer call() {
        Verification verification = read(held());
        VerdictPage page = new VerdictPage(verification);
        if (json) {
            page.printJson(new JsonLines(System.out));
        } else {
            page.lines().forEach(System.out::println);
        }
        System.out.flush();
        return verification.isGood() ? Sightline.DONE : Sightline.DATA_HAS_ERRORS;
    }

    private Set<String> held() {
        Set<String> held = new LinkedHashSet<>();
        for (String head : heads) {
            String hash = head.strip().toLowerCase(Locale.ROOT);
            if (!hash.matches("[0-9a-f]{64}")) {
                throw new ParameterException(
                        spec.commandLine(), "--head %s is no head: give all its 64 digits and letters".formatted(head));
            }
            held.add(hash);
        }
        return held;
    }

    private Verification read(Set<String> held) {
        try (InputStream in = Input.open(export)) {
            return Verifier.verify(export, in, held);
        } catch (IOException e) {
            throw new UnusableInput(
                    "Can't read %s to its end.".formatted(export), "Check that the file is whole and may be read.");
        }
    }
}
