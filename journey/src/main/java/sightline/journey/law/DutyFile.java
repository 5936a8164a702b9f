package sightline.journey.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.journey.event.EventName;
import sightline.journey.event.Ground;
import sightline.journey.time.Limit;
import sightline.journey.time.LimitText;

/** One duty's file, read. */
final class DutyFile {

    private DutyFile() {}

    static Duty read(String law, LawText text) {
        return new Duty(
                text.needed("id"),
                law,
                text.needed("words"),
                text.needed("who"),
                text.needed("trigger"),
                limits(text),
                text.needed("reference"),
                text.words("exceptions").stream().map(Ground::valueOf).collect(Collectors.toUnmodifiableSet()),
                new Force(LocalDate.parse(text.needed("from")), text.value("to").map(LocalDate::parse)),
                confidence(text),
                text.value("guidance").filter("yes"::equals).isPresent(),
                text.value("no clock"),
                course(text),
                text.words("closed").stream().map(DutyFile::closed).toList());
    }

    static GroundTerms ground(LawText text) {
        return new GroundTerms(
                Ground.valueOf(text.needed("id")),
                text.needed("words"),
                text.needed("reference"),
                Integer.parseInt(text.value("days").orElse("0")),
                Integer.parseInt(text.value("margin").orElse("0")),
                confidence(text));
    }

    private static Map<String, Limit> limits(LawText text) {
        Map<String, Limit> limits = new HashMap<>();
        text.value("limit").ifPresent(limit -> limits.put("", LimitText.read(limit)));
        text.below("limit.").forEach((name, limit) -> limits.put(name, LimitText.read(limit)));
        return Map.copyOf(limits);
    }

    private static Confidence confidence(LawText text) {
        String words = text.needed("confidence");
        return Arrays.stream(Confidence.values())
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no confidence".formatted(words)));
    }

    private static Optional<Course> course(LawText text) {
        return text.value("starts")
                .map(starts -> new Course(
                        events(text, "starts"), events(text, "met"), events(text, "ended"), text.value("when")));
    }

    private static Set<EventName> events(LawText text, String key) {
        return text.words(key).stream()
                .map(name -> EventName.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("'%s' is no event".formatted(name))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ClosedPeriod closed(String text) {
        String[] ends = text.split("/", -1);
        return new ClosedPeriod(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]));
    }
}
