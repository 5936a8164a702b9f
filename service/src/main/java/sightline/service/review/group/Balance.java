package sightline.service.review.group;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.service.review.book.Capacity;

/** The political balance of a task group, in sentences. */
final class Balance {

    private Balance() {}

    static List<String> of(List<Belonging> group) {
        List<Belonging> members =
                group.stream().filter(one -> one.goesOn() && one.isMember()).toList();
        List<Belonging> councillors = members.stream()
                .filter(one -> one.who().capacity() != Capacity.CO_OPTED)
                .toList();
        return members.isEmpty()
                ? List.of("Nobody belongs to the task group yet.")
                : java.util.stream.Stream.of(size(members, councillors), parties(councillors), chair(members))
                        .filter(words -> !words.isEmpty())
                        .toList();
    }

    private static String size(List<Belonging> members, List<Belonging> councillors) {
        int coOpted = members.size() - councillors.size();
        long voting = members.stream()
                .filter(one ->
                        one.who().capacity() == Capacity.CO_OPTED && one.who().voting())
                .count();
        String councillorsInWords = councillors.size() == 1 ? "1 councillor" : councillors.size() + " councillors";
        return coOpted == 0
                ? "The group has %s.".formatted(councillorsInWords)
                : coOpted == 1
                        ? "The group has %s and 1 co-opted member, %s a vote."
                                .formatted(councillorsInWords, voting == 1 ? "with" : "without")
                        : "The group has %s and %s, of whom %d %s a vote."
                                .formatted(
                                        councillorsInWords,
                                        coOpted + " co-opted members",
                                        voting,
                                        voting == 1 ? "has" : "have");
    }

    private static String parties(List<Belonging> councillors) {
        Map<String, Long> parties = councillors.stream()
                .map(one -> one.who().party())
                .filter(party -> !party.isEmpty())
                .collect(Collectors.groupingBy(party -> party, TreeMap::new, Collectors.counting()));
        long unknown =
                councillors.stream().filter(one -> one.who().party().isEmpty()).count();
        if (parties.isEmpty()) {
            return "";
        }
        String list = parties.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(party -> "%d %s".formatted(party.getValue(), party.getKey()))
                .collect(Collectors.joining(", "));
        String none = unknown == 0 ? "" : ", %d without a political group".formatted(unknown);
        return parties.size() == 1 && unknown == 0 && councillors.size() > 1
                ? "All of them are %s. A group across parties carries more weight."
                        .formatted(parties.keySet().iterator().next())
                : "By political group: %s%s.".formatted(list, none);
    }

    private static String chair(List<Belonging> members) {
        return members.stream()
                .filter(one -> one.who().capacity() == Capacity.CHAIR)
                .map(one -> "%s%s is in the chair."
                        .formatted(
                                one.who().name(),
                                one.who().party().isEmpty()
                                        ? ""
                                        : " (" + one.who().party() + ")"))
                .findFirst()
                .orElse("Nobody is in the chair.");
    }
}
