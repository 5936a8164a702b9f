package sightline.service.casework.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sightline.exchange.annex.AnnexFinding;
import sightline.exchange.annex.AnnexReport;

/**
 * How often a rule found something in a list.
 *
 * @param rule its number
 * @param level "error" or "query"
 * @param words what it found
 * @param rows in how many rows
 */
public record RuleCount(String rule, String level, String words, long rows) {

    /** The rules that found something, by number. */
    static List<RuleCount> of(AnnexReport report) {
        Map<String, List<AnnexFinding>> byRule = new TreeMap<>();
        report.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), key -> new ArrayList<>())
                        .add(finding));
        return new LinkedHashMap<>(byRule)
                .values().stream()
                        .map(findings -> new RuleCount(
                                findings.getFirst().rule(),
                                findings.getFirst().level(),
                                findings.getFirst().message().replaceFirst("^Line \\d+", "Another line"),
                                findings.size()))
                        .toList();
    }
}
