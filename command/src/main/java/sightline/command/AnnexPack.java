package sightline.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.exchange.annex.PlanList;
import sightline.exchange.annex.SupportList;
import sightline.exchange.annex.Tracking;
import sightline.exchange.annex.TrackingPack;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.time.WallClock;

/** {@code sightline annex pack}: six children with their whole story. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the tracking pack for an area SEND inspection: each child with what is known, what happened, what was",
            "owed and how it stands, and what is missing. Inspectors name the children; where none is named, six are taken",
            "for a rehearsal, and the pack says how."
        })
final class AnnexPack implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneAuthority of = new OneAuthority();

    @Option(
            names = "--children",
            split = ",",
            paramLabel = "KEY",
            description = "those whom inspectors have named, by person or journey, with commas between")
    private List<String> children = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day the pack is of (default: today)")
    private @Nullable String asOf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PACK.csv|xlsx",
            defaultValue = "-",
            description = "where to write; a workbook has a sheet a child; - is standard output (the default)")
    private String output = "-";

    @Override
    public Integer call() {
        LocalDate day =
                EventInput.date(spec, "--as-of", Optional.ofNullable(asOf)).orElseGet(WallClock::today);
        OneAuthority.Read read = of.read();
        Reckoner reckoner = new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
        List<AnnexReport> lists = List.of(
                AnnexReport.of(AnnexList.PLANS, day, new PlanList(read.people().persons(), day).rows(read.journeys())),
                AnnexReport.of(
                        AnnexList.SUPPORT,
                        day,
                        new SupportList(read.people().persons(), Map.of(), day).rows(read.journeys())));
        Tracking tracking = new Tracking(read.journeys(), lists, journey -> reckoner.clocks(journey, day));
        TrackingPack pack = children.isEmpty() ? tracking.rehearsal() : tracking.named(children);
        AnnexOutput.write(output, pack.tables(), pack.flat());
        PrintWriter err = spec.commandLine().getErr();
        pack.unknown().forEach(key -> err.printf("%s stands in neither list and is left out.%n", key));
        err.printf("%d children written.%n", pack.children().size());
        int status = read.tell(err);
        return pack.unknown().isEmpty() ? status : Integer.valueOf(Sightline.DATA_HAS_ERRORS);
    }
}
