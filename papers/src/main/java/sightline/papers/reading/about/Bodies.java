package sightline.papers.reading.about;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.DocType;

/** The council, the committee and the group behind a paper, where they are printed. */
final class Bodies {

    private static final String NAMES = "(?:[A-Z][\\w'’-]+(?:,)? +|and +|& +|of +|upon +|with +|on +)";
    private static final Pattern COUNCIL = Pattern.compile(
            "\\b((?:(?:London|Royal|Metropolitan) Borough of [A-Z][\\w'’-]+(?: (?:and|upon|&) [A-Z][\\w'’-]+)*(?: Council)?)|(?:[A-Z][\\w'’-]+ +)(?:(?:and|upon|with|of|the|&|in) +(?=[A-Z])|(?!The\\b|Council\\b)[A-Z][\\w'’-]+ +){0,5}?(?:(?:City|County|Borough|District|Metropolitan|Unitary|Metropolitan Borough) +)?Council)\\b(?!['’]s Network)");
    private static final Set<String> NOT_COUNCILS = Set.of(
            "Full",
            "The",
            "City",
            "County",
            "Borough",
            "Town",
            "Parish",
            "That",
            "Draft",
            "Each",
            "Our",
            "This",
            "District",
            "By",
            "To",
            "In",
            "Youth",
            "School",
            "Research",
            "Local",
            "All",
            "Both",
            "A",
            "Upon",
            "For",
            "When",
            "If",
            "As",
            "Every",
            "Any",
            "Unitary");
    private static final Pattern FUNCTION = Pattern.compile(
            "\\b([A-Z][\\w-]+(?: (?:and|upon|&) [A-Z][\\w-]+| [A-Z][\\w-]+){0,4})['’]s Overview and Scrutiny\\b");
    private static final Pattern COMMITTEE = Pattern.compile(
            "\\b((?:[A-Z][\\w'’-]+,? +(?:(?:and|&) +)?){0,9}(?:Scrutiny|Select) +(?:(?:and|&) +)?(?:[A-Z][\\w'’-]+ +){0,3}?(?:Sub-?Committee|Committee|Commission|Board|Panel))\\b");
    private static final Pattern GROUP = Pattern.compile(
            "\\b((?:" + NAMES
                    + "){0,9}(?:Task (?:and|&) Finish Group|Task Group|Working Group|Working Party|Review Group|Scrutiny Panel|Review Panel|Project Team|Inquiry Panel|Review Team|Scrutiny Commission))\\b(\\s*\\([A-Z]{2,8}\\))?");

    private static final Pattern GENERIC = Pattern.compile(
            "(?:Task (?:and|&) Finish|Task|Working|Review|Scrutiny|Project|Inquiry) (?:Group|Party|Panel|Team|Commission)");

    private Bodies() {}

    static Optional<String> authority(String text) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Matcher council = COUNCIL.matcher(text);
        while (council.find()) {
            String name = council.group(1).replaceAll("\\s+", " ").replaceFirst("^(?:The|That) ", "");
            if (!NOT_COUNCILS.contains(name.split(" ")[0])) {
                names.merge(name, 1, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> FUNCTION.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst());
    }

    static Optional<String> committee(String text, Setting setting) {
        boolean cabinet = setting.docType() == DocType.CABINET_ITEM || setting.docType() == DocType.CABINET_DECISION;
        if (cabinet && text.contains("Cabinet")) {
            return Optional.of("Cabinet");
        }
        Matcher committee = COMMITTEE.matcher(text);
        return committee.find() ? Optional.of(tidy(committee.group(1))) : Optional.empty();
    }

    static Optional<String> group(String text, Optional<String> committee) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            String name = tidy(group.group().strip());
            if (committee.filter(name::equals).isEmpty()
                    && !GENERIC.matcher(name).matches()) {
                names.merge(name, 1, Integer::sum);
            }
        }
        return names.keySet().stream()
                .filter(name -> name.contains("("))
                .findFirst()
                .or(() -> names.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length))))
                        .map(Map.Entry::getKey));
    }

    private static String tidy(String name) {
        return name.replaceAll("\\s+", " ")
                .replaceFirst("^(?:(?:The|and|of|Report|Meeting|Review|Title|Minutes|Final|A)\\s+)+", "");
    }
}
