package sightline.command;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.calendar.ClosureFile;
import sightline.exchange.calendar.ClosureReading;
import sightline.exchange.calendar.HolidayFile;
import sightline.journey.calendar.PublishedHolidays;
import sightline.journey.law.LawBook;
import sightline.service.casework.calendar.CalendarShelf;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Refresh;
import sightline.service.record.Ledger;
import sightline.service.time.WallClock;

/** Imports of calendars into the cases; each derives the clocks anew and says how many moved. */
final class ImportCalendars {

    private ImportCalendars() {}

    /** {@code sightline import bank-holidays FILE}. */
    @Command(
            name = "bank-holidays",
            mixinStandardHelpOptions = true,
            description = {
                "Reads bank holidays as www.gov.uk/bank-holidays.json has them, for the years that they cover.",
                "Open dates that move are listed on the page /moved."
            })
    static final class BankHolidays implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE.json", description = "The file; - is standard input.")
        private String file = "-";

        @Option(names = "--demo", description = "Into the demonstration instead of the real cases.")
        private boolean demonstration;

        @Override
        public Integer call() {
            PublishedHolidays holidays = HolidayFile.read(file);
            keep(spec, demonstration, shelf -> shelf.put(holidays));
            return Sightline.DONE;
        }
    }

    /** {@code sightline import closures FILE --authority CODE}. */
    @Command(
            name = "closures",
            mixinStandardHelpOptions = true,
            description = {
                "Reads when the settings of an authority are closed: rows of setting,firstClosed,reopens.",
                "A closure may lift a time limit (SEND Regulations 2014, reg 10(4)(a)); what changes is on the page /moved."
            })
    static final class Closures implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE.csv", description = "The file; - is standard input.")
        private String file = "-";

        @Option(names = "--authority", paramLabel = "CODE", required = true, description = "Whose settings they are.")
        private String authority = "";

        @Option(names = "--demo", description = "Into the demonstration instead of the real cases.")
        private boolean demonstration;

        @Override
        public Integer call() {
            ClosureReading reading = ClosureFile.read(file);
            keep(spec, demonstration, shelf -> shelf.put(authority, reading.closures()));
            return EventInput.tell(reading.file(), spec.commandLine().getErr());
        }
    }

    private static void keep(CommandSpec spec, boolean demonstration, Consumer<CalendarShelf> put) {
        OpenDatabase.with(spec, demonstration, source -> {
            CalendarShelf shelf = new CalendarShelf(source);
            put.accept(shelf);
            refresh(source, shelf);
            return shelf;
        });
    }

    private static void refresh(DataSource source, CalendarShelf shelf) {
        Clock clock = new WallClock().clock();
        Refresh refresh = new Refresh(
                new Gate(source),
                new CaseLaw(LawBook.england(), shelf.read()),
                JdbcClient.create(source),
                new Ledger(source, clock),
                clock);
        System.out.println("The calendar is kept. An application that is running knows it within a minute.");
        refresh.all()
                .forEach((authority, moved) -> System.out.println(String.format(
                        Locale.UK,
                        "Authority %s: every clock was derived anew; %s.",
                        authority,
                        switch (moved) {
                            case 0 -> "no open date moved";
                            case 1 -> "1 open date moved, which the page /moved tells";
                            default ->
                                String.format(Locale.UK, "%,d open dates moved, which the page /moved lists", moved);
                        })));
    }
}
