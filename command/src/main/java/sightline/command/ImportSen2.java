package sightline.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.Progress;
import sightline.journey.law.LawBook;
import sightline.service.casework.calendar.CalendarShelf;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.sen2.bring.Counts;
import sightline.service.casework.sen2.bring.Difference;
import sightline.service.casework.sen2.bring.ReturnBringing;
import sightline.service.record.Ledger;
import sightline.service.time.WallClock;

/** {@code sightline import sen2 RETURN.xml}: the journeys of a return into the cases, and what it knows of the people. */
@Command(
        name = "sen2",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the journeys of a SEN2 return, or of several years' returns, into the cases of its authority, and what they",
            "know of each person: name, birthday, UPN, learner number, sex, ethnicity, needs and settings.",
            "People are known again by UPN or learner number, else by name and birthday. What stands in the cases stays; what",
            "the return says differently is listed. The same return again changes nothing."
        })
final class ImportSen2 implements Callable<Integer> {

    private static final int LISTED = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RETURN.xml",
            description = {
                "The return; may be gzipped; - is standard input.",
                "Several years' returns of one authority come together; what they say differently is listed."
            })
    private List<String> files = List.of("-");

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "the survey's year (default: ${DEFAULT-VALUE}); of several returns, each says its own")
    private int year;

    @Option(names = "--demo", description = "Bring them into the demonstration instead of the real cases.")
    private boolean demonstration;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ReturnsToBring read = files.size() > 1
                ? ReturnsToBring.of(files, err)
                : ReturnsToBring.of(files.getFirst(), Sen2Check.form(spec, year), err);
        ReturnBringing.Done done =
                OpenDatabase.with(spec, demonstration, source -> bring(source, read, ProgressBar.on(err)));
        Counts counts = done.plan().counts();
        System.out.println(String.format(
                Locale.UK,
                "Authority %s: %,d journeys with %,d events are new; %,d were there already or have not begun.",
                read.authority(),
                counts.journeys().fresh(),
                counts.events().fresh(),
                counts.journeys().carriedOn() + counts.journeys().asTheyAre()));
        System.out.println(String.format(
                Locale.UK,
                "%,d people are new, %,d were known; of %,d more is known beside their journeys.",
                counts.newcomers(),
                counts.known(),
                done.facts()));
        return Math.max(read.status(), tell(done.plan().differences(), err));
    }

    private static ReturnBringing.Done bring(DataSource source, ReturnsToBring read, Progress progress) {
        WallClock wall = new WallClock();
        ReturnBringing bringing = new ReturnBringing(
                new Gate(source),
                new CaseLaw(LawBook.england(), new CalendarShelf(source).read()),
                JdbcClient.create(source),
                new Ledger(source, wall.clock()),
                wall.clock());
        return bringing.bring(Desk.system(read.authority()), read.told(), progress);
    }

    private static int tell(List<Difference> differences, PrintWriter err) {
        differences.stream()
                .limit(LISTED)
                .forEach(one -> err.printf(
                        "Person %d%s: the cases say: %s; the return says: %s%n",
                        one.place(),
                        one.journey().isEmpty() ? "" : ", case " + one.journey(),
                        one.caseSays(),
                        one.returnSays()));
        if (differences.size() > LISTED) {
            err.printf(Locale.UK, "and %,d more.%n", differences.size() - LISTED);
        }
        err.flush();
        return differences.isEmpty() ? Sightline.DONE : Sightline.DATA_HAS_ERRORS;
    }
}
