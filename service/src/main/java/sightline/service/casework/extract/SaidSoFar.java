package sightline.service.casework.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.mapping.ColumnMapping;
import sightline.exchange.mapping.ColumnUse;
import sightline.exchange.mapping.Extract;
import sightline.exchange.mapping.Mapping;
import sightline.exchange.mapping.MappingFile;
import sightline.exchange.mapping.Proposal;

/**
 * What was said of an extract's columns so far: by a person, by a kept mapping, or by the proposal.
 *
 * @param columns as a form can ask for them; empty where the mapping says more than a form can
 * @param missing columns that the mapping names and the extract lacks
 */
record SaidSoFar(Optional<ColumnMapping> columns, List<String> missing) {

    static SaidSoFar of(HandedIn extract, Extract table) {
        if (extract.yaml().isEmpty()) {
            return new SaidSoFar(Optional.of(Proposal.mapping(table)), List.of());
        }
        Mapping mapping = MappingFile.read(extract.yaml(), "The mapping");
        Set<String> all = new LinkedHashSet<>(table.headings());
        all.addAll(mapping.headings());
        List<String> missing = new ArrayList<>(all);
        missing.removeAll(table.headings());
        return new SaidSoFar(
                ColumnMapping.of(mapping, List.copyOf(all))
                        .filter(columns -> columns.uses().values().stream().allMatch(SaidSoFar::isAsked))
                        .map(columns -> within(columns, table)),
                missing);
    }

    private static boolean isAsked(ColumnUse use) {
        return use instanceof ColumnUse.Nothing || UseChoices.isOffered(use);
    }

    private static ColumnMapping within(ColumnMapping columns, Extract table) {
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        table.headings()
                .forEach(heading -> uses.put(heading, columns.uses().getOrDefault(heading, new ColumnUse.Nothing())));
        return new ColumnMapping(columns.dates(), uses);
    }
}
