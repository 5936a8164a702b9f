package sightline.service.review.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sightline.service.meaning.Sense;
import sightline.service.review.search.Meanings;
import sightline.service.review.search.Meanings.Place;

/** Proposes themes: groups of passages that mean something alike, from several items each. */
final class Proposals {

    static final int ENOUGH = 8;

    private static final int MOST_GROUPS = 12;
    private static final int MOST_PASSAGES = 4_000;
    private static final int ITEMS = 3;
    private static final double BELONGS = 0.40;
    private static final double KNOWN = 0.85;

    private Proposals() {}

    private record Member(Place place, float[] direction, double nearness) {}

    /**
     * Proposes themes, the largest first.
     *
     * @param meanings of all passages
     * @param words of each passage
     * @param known the hearts of themes that were proposed before, whatever became of them
     */
    static List<Proposal> of(Meanings meanings, Map<Place, String> words, List<Sense> known) {
        List<Member> all = members(meanings);
        if (all.size() < ENOUGH) {
            return List.of();
        }
        int groups = Math.clamp(Math.round(Math.sqrt(all.size() / 2.0)), 2, MOST_GROUPS);
        int[] group = Clusters.of(all.stream().map(Member::direction).toList(), groups);
        List<List<Member>> found = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            int wanted = i;
            List<Member> own = java.util.stream.IntStream.range(0, group.length)
                    .filter(j -> group[j] == wanted)
                    .mapToObj(all::get)
                    .toList();
            List<Member> near = own.isEmpty() ? List.of() : near(own);
            if (items(near) >= ITEMS
                    && known.stream().noneMatch(theme -> Clusters.dot(theme.vector(), heart(near)) >= KNOWN)) {
                found.add(near);
            }
        }
        found.sort(Comparator.comparingLong((List<Member> near) -> -items(near))
                .thenComparing(near -> near.getFirst().place().evidence()));
        return named(found, words);
    }

    private static List<Proposal> named(List<List<Member>> found, Map<Place, String> words) {
        List<List<String>> telling = TellingWords.of(found.stream()
                .map(near -> near.stream()
                        .map(member -> words.getOrDefault(member.place(), ""))
                        .toList())
                .toList());
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<Member> near = found.get(i);
            proposals.add(new Proposal(
                    name(telling.get(i)),
                    Sense.of(heart(near)),
                    near.stream().map(Member::place).toList()));
        }
        return proposals;
    }

    private static String name(List<String> telling) {
        String name = telling.isEmpty() ? "a theme without a name" : String.join(", ", telling);
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    private static List<Member> members(Meanings meanings) {
        int step = Math.max(1, Math.ceilDiv(meanings.size(), MOST_PASSAGES));
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i += step) {
            boolean titleOfMore = meanings.place(i).number() == 0
                    && i + 1 < meanings.size()
                    && meanings.place(i + 1).evidence() == meanings.place(i).evidence();
            if (!titleOfMore) {
                members.add(new Member(meanings.place(i), meanings.sense(i).vector(), 0));
            }
        }
        return members;
    }

    private static List<Member> near(List<Member> own) {
        float[] heart = heart(own);
        return own.stream()
                .map(member -> new Member(member.place(), member.direction(), Clusters.dot(heart, member.direction())))
                .filter(member -> member.nearness() >= BELONGS)
                .sorted(Comparator.comparingDouble(Member::nearness)
                        .reversed()
                        .thenComparing(member -> member.place().evidence())
                        .thenComparing(member -> member.place().number()))
                .toList();
    }

    private static float[] heart(List<Member> members) {
        return Clusters.heart(members.stream().map(Member::direction).toList());
    }

    private static long items(List<Member> members) {
        return members.stream()
                .map(member -> member.place().evidence())
                .distinct()
                .count();
    }
}
