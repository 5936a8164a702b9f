package sightline.service.review.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A review that was checked.
 *
 * @param open messages that nobody has answered
 * @param answered messages that somebody has, with the answer
 */
public record Checked(List<Message> open, List<Answered> answered) {

    /**
     * A message with its answer, as the report's appendix prints it.
     *
     * @param message what the check says
     * @param waiver why it may stand
     */
    public record Answered(Message message, Waiver waiver) {}

    static Checked of(List<Message> messages, List<Waiver> waivers) {
        Map<Waiver.Key, Waiver> answers =
                waivers.stream().collect(Collectors.toMap(Waiver::key, one -> one, (one, other) -> one));
        return new Checked(
                messages.stream()
                        .filter(message -> !answers.containsKey(Waiver.Key.of(message)))
                        .toList(),
                messages.stream()
                        .flatMap(message -> Stream.ofNullable(answers.get(Waiver.Key.of(message)))
                                .map(waiver -> new Answered(message, waiver)))
                        .toList());
    }

    /** How many open messages of a level there are. */
    public long count(Level level) {
        return open.stream().filter(message -> message.level() == level).count();
    }

    /** The open messages of a level, by rule. */
    public Map<Rule.About, List<Message>> byRule(Level level) {
        return open.stream()
                .filter(message -> message.level() == level)
                .collect(Collectors.groupingBy(Message::rule, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many messages publishing refuses, answered or not. */
    public long refused() {
        return Stream.concat(open.stream(), answered.stream().map(Answered::message))
                .filter(Check::isRefused)
                .count();
    }
}
