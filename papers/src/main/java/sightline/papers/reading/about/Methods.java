package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Fact;
import sightline.papers.reading.paper.Methodology;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Period;
import sightline.papers.reading.words.Days;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.Sentences.Sentence;

/** How a review gathered its evidence, in counts that it prints. */
final class Methods {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String N =
            "(around |about |over |more than |approximately |nearly |some |at least )?\\b(\\d{1,4}|"
                    + String.join("|", WORDS) + "|half)\\b ";
    private static final Map<String, Pattern> KINDS = kinds();
    private static final Pattern GATHERED = Pattern.compile(
            "(?i)\\b(?:evidence|witness\\w*|sessions?|visits?|met|meetings?|heard|gather\\w*|interview\\w*|spent|days|slots?|review|task group)\\b");
    private static final Pattern NOT_METHOD =
            Pattern.compile("(?i)\\b(?:officers have|caseload|young people and families have|waiting|staff spend)\\b");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\b(?:between|from) (.{4,20}?) (?:and|to|until) (.{4,20}?\\d{4})");
    private static final Pattern SOURCES = Pattern.compile(
            "(?i)\\b(?:data|evidence|information)(?: that was| we)? (?:collected|gathered|considered|used|looked at)? ?(?:included|came from|comprised|was drawn from)\\s*:?\\s*(.+)$");
    private static final Pattern TOOK = Pattern.compile("(?i)\\btook evidence from (?!\\d)(.+)$");
    private static final Pattern HEARD =
            Pattern.compile("(?i)\\b(?:this|these|they|witnesses|participants) included\\s*:?\\s*(.+)$");

    private Methods() {}

    private static Map<String, Pattern> kinds() {
        Map<String, String> nouns = new LinkedHashMap<>();
        nouns.put("scrutiny_in_a_day_sessions", "[“\"'‘]?scrutiny in a day[”\"'’]? (?:exercises|sessions|days|events)");
        nouns.put(
                "sessions",
                "(?:(?:formal |public |private |oral |evidence|[- ]?gathering|evidence[- ]taking|witness) ?)*(?:sessions|occasions|evidence meetings|meetings)");
        nouns.put("visits", "(?:(?:school|college|site|and|field|settings?) )*visits");
        nouns.put("witnesses", "(?:expert |different |individual )?witnesses");
        nouns.put("organisations", "(?:different |partner |local )?organisations");
        nouns.put("people_heard", "(?:people|individuals|parents(?: and carers)?|families)");
        nouns.put("days_on_site", "days on-?site");
        nouns.put("duration_months", "months (?:gathering|of evidence|collecting|hearing|exploring|taking)");
        nouns.put("task_group_members", "(?:cross[- ]party )?(?:members|councillors)\\b");
        nouns.put("witness_slot_minutes", "(?:hour|minutes?) slots");
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        nouns.forEach((kind, noun) -> kinds.put(kind, Pattern.compile("(?i)" + N + noun)));
        return kinds;
    }

    static Methodology of(List<Block> blocks) {
        List<Fact> facts = new ArrayList<>();
        Optional<Period> period = Optional.empty();
        List<String> sources = List.of();
        List<String> participants = List.of();
        for (Block block : blocks) {
            if (block.is(Block.Kind.ROW) || block.is(Block.Kind.HEADING)) {
                continue;
            }
            boolean method = false;
            for (Sentence sentence : Sentences.of(block.text())) {
                if (GATHERED.matcher(sentence.text()).find()
                        && !NOT_METHOD.matcher(sentence.text()).find()) {
                    int before = facts.size();
                    facts(sentence, block).stream()
                            .filter(fact ->
                                    facts.stream().noneMatch(one -> one.kind().equals(fact.kind())))
                            .forEach(facts::add);
                    method |= facts.size() > before;
                    period = facts.size() > before ? period.or(() -> period(sentence.text())) : period;
                }
                Matcher source = SOURCES.matcher(sentence.text());
                sources = sources.isEmpty() && source.find() ? listed(source.group(1)) : sources;
                Matcher heard = HEARD.matcher(sentence.text());
                participants = participants.isEmpty() && method && heard.find() ? listed(heard.group(1)) : participants;
                Matcher took = TOOK.matcher(sentence.text());
                if (took.find()) {
                    participants = participants.isEmpty() ? listed(took.group(1)) : participants;
                    sources = sources.isEmpty() ? List.of(sentence.text()) : sources;
                }
            }
        }
        return new Methodology(facts, period, sources, participants);
    }

    private static List<Fact> facts(Sentence sentence, Block block) {
        List<Fact> facts = new ArrayList<>();
        int from = Math.min(block.passage().to(), block.passage().from() + sentence.from());
        Passage passage = new Passage(
                from, Math.min(block.passage().to(), from + sentence.text().length()));
        String left = sentence.text();
        for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
            Matcher found = kind.getValue().matcher(left);
            if (found.find() && fits(kind.getKey(), sentence.text())) {
                String number = found.group(2).toLowerCase(java.util.Locale.ROOT);
                int value = number.equals("half")
                        ? 30
                        : WORDS.contains(number) ? WORDS.indexOf(number) : Integer.parseInt(number);
                if (value > 0 && !(number.equals("half") && !kind.getKey().equals("witness_slot_minutes"))) {
                    facts.add(new Fact(
                            kind.getKey(),
                            value,
                            Optional.ofNullable(found.group(1))
                                    .map(String::strip)
                                    .orElse("exact"),
                            sentence.text(),
                            passage));
                    left = kind.getKey().equals("scrutiny_in_a_day_sessions") ? found.replaceFirst("") : left;
                }
            }
        }
        return facts;
    }

    private static boolean fits(String kind, String sentence) {
        return switch (kind) {
            case "task_group_members" ->
                sentence.matches("(?is).*\\b(?:made up of|comprised|consisted of|membership)\\b.*");
            case "sessions" ->
                sentence.matches("(?is).*\\b(?:met|evidence|held|sessions|task group|panel|project team)\\b.*");
            case "people_heard" ->
                sentence.matches(
                        "(?is).*\\b(?:heard from|spoke (?:to|with)|met with|interviewed|took evidence from)\\b.*");
            default -> true;
        };
    }

    private static Optional<Period> period(String sentence) {
        Matcher between = BETWEEN.matcher(sentence);
        if (!between.find()) {
            return Optional.empty();
        }
        List<Days.Found> dates = Days.in(between.group());
        if (dates.size() == 1 && between.group(1).matches("[A-Z][a-z]+")) {
            dates = Days.in(between.group(1) + " "
                    + dates.getFirst().date().iso().substring(0, 4) + " and " + between.group(2));
        }
        return dates.size() == 2
                ? Optional.of(new Period(
                        dates.getFirst().date().iso(), dates.getLast().date().iso(), between.group()))
                : Optional.empty();
    }

    private static List<String> listed(String list) {
        return Arrays.stream(
                        list.replaceFirst("[.]$", "")
                                .split(
                                        "\\s*(?:[,;]|\\bas well as\\b|\\band\\b(?!\\s\\w+\\)|(?: [A-Z]\\w*){1,3} \\())\\s*(?:and\\s+)?"))
                .map(one -> one.strip().replaceFirst("^(?:the voices of |a (?:wide )?range of |the )(?!use )", ""))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
