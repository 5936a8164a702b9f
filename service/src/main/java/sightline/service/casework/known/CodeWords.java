package sightline.service.casework.known;

import java.util.Map;
import java.util.Optional;

/** What the codes of the school census and of the return stand for. */
final class CodeWords {

    private static final Map<String, String> NEEDS = Map.ofEntries(
            Map.entry("SPLD", "Specific learning difficulty"),
            Map.entry("MLD", "Moderate learning difficulty"),
            Map.entry("SLD", "Severe learning difficulty"),
            Map.entry("PMLD", "Profound and multiple learning difficulty"),
            Map.entry("SEMH", "Social, emotional and mental health"),
            Map.entry("SLCN", "Speech, language and communication needs"),
            Map.entry("HI", "Hearing impairment"),
            Map.entry("VI", "Vision impairment"),
            Map.entry("MSI", "Multi-sensory impairment"),
            Map.entry("PD", "Physical disability"),
            Map.entry("ASD", "Autistic spectrum disorder"),
            Map.entry("DS", "Down syndrome"),
            Map.entry("OTH", "Other difficulty or disability"));

    private static final Map<String, String> ETHNICITIES = Map.ofEntries(
            Map.entry("WBRI", "White British"),
            Map.entry("WIRI", "White Irish"),
            Map.entry("WIRT", "Traveller of Irish heritage"),
            Map.entry("WROM", "Gypsy or Roma"),
            Map.entry("WOTH", "Another White background"),
            Map.entry("MWBC", "White and Black Caribbean"),
            Map.entry("MWBA", "White and Black African"),
            Map.entry("MWAS", "White and Asian"),
            Map.entry("MOTH", "Another mixed background"),
            Map.entry("AIND", "Indian"),
            Map.entry("APKN", "Pakistani"),
            Map.entry("ABAN", "Bangladeshi"),
            Map.entry("AOTH", "Another Asian background"),
            Map.entry("BCRB", "Black Caribbean"),
            Map.entry("BAFR", "Black African"),
            Map.entry("BOTH", "Another Black background"),
            Map.entry("CHNE", "Chinese"),
            Map.entry("OOTH", "Another ethnic group"),
            Map.entry("REFU", "The family did not want to say"),
            Map.entry("NOBT", "Not asked yet"));

    private static final Map<String, String> SEXES = Map.of("F", "Female", "M", "Male");

    private CodeWords() {}

    static String need(String code) {
        return word(NEEDS, code);
    }

    static String ethnicity(String code) {
        return word(ETHNICITIES, code);
    }

    static String sex(String code) {
        return word(SEXES, code);
    }

    /** A code that stands for nothing is shown as it came. */
    private static String word(Map<String, String> words, String code) {
        return Optional.ofNullable(words.get(code)).orElse(code);
    }
}
