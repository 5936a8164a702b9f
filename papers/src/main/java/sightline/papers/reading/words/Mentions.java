package sightline.papers.reading.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.words.Agents.Agent;

/** Everybody else that a recommendation names. */
public final class Mentions {

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(?:[A-Z]|[a-z]\\d+ (?=[A-Z]))");

    private static final int LONGEST = 4_000;

    private Mentions() {}

    /** Bodies and posts that are named and don't own the action. */
    public static List<String> of(String wording, List<String> owners) {
        String text = wording.length() > LONGEST ? wording.substring(0, LONGEST) : wording;
        Set<String> found = new LinkedHashSet<>();
        Matcher name = NAME.matcher(text);
        int past = 0;
        while (name.find()) {
            if (name.start() >= past) {
                Optional<Agent> agent = Agents.at(text, name.start());
                if (agent.isPresent()) {
                    past = agent.get().end();
                    agent.map(Agent::name).filter(one -> !isOwner(one, owners)).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOwner(String name, List<String> owners) {
        return owners.containsAll(Posts.apart(name))
                || owners.stream().anyMatch(owner -> owner.contains(name) || name.contains(owner));
    }
}
