package sightline.exchange.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.exchange.SharedData;
import sightline.exchange.dfe.DfeFolder;
import sightline.exchange.inspection.Inspection;
import sightline.exchange.inspection.InspectionFile;
import sightline.exchange.places.AuthorityList;
import sightline.exchange.places.NeighbourList;
import sightline.exchange.tribunal.TribunalFolder;
import sightline.insight.published.Authority;

/** Makes the facts from the published files, as the import command does, and writes the shipped tables. */
public final class FactsFromSources {

    private FactsFromSources() {}

    /** Writes the tables into the folder named first. */
    public static void main(String... args) {
        FactsWriter.write(read(), Path.of(args[0]));
    }

    static Facts read() {
        List<Authority> authorities = AuthorityList.read(
                        SharedData.folder("la-codes").resolve("lait_la_code_list.csv"))
                .items();
        Published dfe = DfeFolder.read(
                SharedData.folder("dfe-ehc-plans"),
                Optional.empty(),
                authorities.stream().map(Authority::code).collect(Collectors.toSet()),
                Progress.SILENT);
        Published all =
                dfe.and(TribunalFolder.read(SharedData.folder("send-tribunal-appeals"), authorities, Progress.SILENT));
        Path ofsted = SharedData.folder("ofsted-area-send");
        List<Inspection> inspections = new ArrayList<>();
        inspections.addAll(InspectionFile.read(ofsted.resolve("area_send_inspections_2016_2022.csv"), authorities)
                .items());
        inspections.addAll(InspectionFile.read(
                        ofsted.resolve("area_send_inspections_2023_framework_to_2026-06-26.csv"), authorities)
                .items());
        return new Facts(
                all.vintages(),
                all.figures(),
                authorities,
                NeighbourList.read(
                                SharedData.folder("statistical-neighbours")
                                        .resolve("statistical_neighbours_may2025_long.csv"),
                                authorities)
                        .items(),
                inspections);
    }
}
