package sightline.papers.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of those who can act: posts, bodies, services and groups, as council papers print them. */
public final class Agents {

    private static final Set<String> HEADS = Set.of(
            ("cabinet executive member members director directors head heads leader leaders mayor council councils councillors committee "
                            + "committees panel panels board boards partnership partnerships forum forums group groups trust trusts service "
                            + "services team teams officer officers chief chair manager managers commissioner commissioners lead leads "
                            + "governors government department ofsted cqc minister secretary icb icbs ics nhs sendiass dias senco sencos "
                            + "schools school headteachers headteacher academies college colleges settings authority authorities commission "
                            + "association holder holders police network organisation organisations directorate unit alliance agency dfe "
                            + "partners provider providers psychologists bodies body teachers champion champions administration dco "
                            + "consultant consortium union office hospital ssif pcf leadership coordinator co-ordinator chairman "
                            + "practitioners hub hubs centre centres nursery nurseries employers trustees treasury ministers gps libraries practices federation federations constable home homes")
                    .split(" "));

    private static final Set<String> BEFORE = Set.of(
            ("local senior mainstream special maintained lead relevant health care integrated council council's county city borough "
                            + "multi-academy academy school education governing head elected democratic social children's adult service parish "
                            + "statutory partner key early years housing transport public committee cabinet town primary secondary "
                            + "educational executive scrutiny parent carer clinical commissioning legal communications assessment "
                            + "district appropriate area advisory inclusion regional strategic responsible human resources finance")
                    .split(" "));

    private static final Set<String> NEVER_FIRST = Set.of(
            "With",
            "In",
            "For",
            "By",
            "To",
            "From",
            "On",
            "At",
            "As",
            "If",
            "When",
            "Where",
            "Through",
            "Alongside",
            "Upon",
            "Following",
            "Although",
            "While",
            "Whilst",
            "Because",
            "Since",
            "Under",
            "Within",
            "Of",
            "And",
            "That",
            "This",
            "These",
            "It",
            "We",
            "They",
            "He",
            "She",
            "There",
            "Whether",
            "What",
            "How",
            "Why",
            "Both",
            "Some");

    private static final Set<String> FUNCTION = Set.of(
            "that", "which", "should", "must", "shall", "will", "from", "into", "when", "where", "been", "were", "have",
            "with", "this", "these", "those", "such", "than", "then", "there", "their", "they", "would", "could",
            "also", "between");

    private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "in", "with");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:(?i:the|all|each|every|both|its|their|our|his|relevant|a|an|any)\\s+){0,2}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’./&-]*");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]{2,80}\\)");
    private static final Pattern PARTNERS =
            Pattern.compile("\\s+and\\s+(?:(?:its|their|our|key|local|health|other)\\s+){0,2}partners\\b");
    private static final int LONGEST = 24;

    private Agents() {}

    /**
     * Somebody who can act, with where the name ends.
     *
     * @param name without the article
     */
    public record Agent(String name, int from, int end) {}

    /** Whoever is named exactly there. */
    public static Optional<Agent> at(String text, int start) {
        int from = At.after(ARTICLE, text, start);
        List<Token> tokens = tokens(text, from);
        if (!tokens.isEmpty() && NEVER_FIRST.contains(tokens.getFirst().word())) {
            return Optional.empty();
        }
        int head = head(tokens, from > start);
        if (head < 0) {
            return Optional.empty();
        }
        int end = Titles.end(text, tokens, head);
        end = At.after(BRACKETED, text, end);
        end = At.after(PARTNERS, text, end);
        return Optional.of(new Agent(text.substring(from, end), from, end));
    }

    /** A word with where it stands. */
    record Token(String word, int from, int end) {

        boolean isName() {
            return Character.isUpperCase(word.charAt(0)) || word.chars().anyMatch(Character::isDigit);
        }

        boolean isLink() {
            return LINKS.contains(word);
        }
    }

    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static List<Token> tokens(String text, int from) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (tokens.size() < LONGEST && at < text.length()) {
            int end = At.after(WORD, text, at);
            if (end == at) {
                break;
            }
            String bare = text.substring(at, end).replaceAll("[.’'/-]+$", "");
            tokens.add(new Token(bare, at, at + bare.length()));
            int after = at + bare.length();
            boolean comma = after < text.length() && text.charAt(after) == ',';
            at = comma ? after + 1 : after;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (!comma && at == after) {
                break;
            }
        }
        return tokens;
    }

    /** The word that says what sort of agent it is: the last such before the name goes on with "of" or "for". */
    private static int head(List<Token> tokens, boolean article) {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean agent = isHead(token.word());
            boolean verb = head >= 0 && !token.isName() && Verbs.isDone(token.word());
            if (verb
                    && !(agent
                            && token.word().endsWith("s")
                            && i + 1 < tokens.size()
                            && isVerbal(tokens.get(i + 1).word()))) {
                return head;
            }
            if (agent) {
                head = i;
            } else if (token.isLink()) {
                boolean joins = token.word().equals("and") || token.word().equals("&");
                if (!joins || head >= 0) {
                    return head;
                }
            } else if (!token.isName()
                    && !BEFORE.contains(token.word())
                    && !(article && head < 0 && i < 3 && isPlain(token.word()))) {
                return head;
            } else if (head >= 0 && !continues(tokens, i)) {
                return token.isName() ? -1 : head;
            }
            if (endsAtComma(tokens, i)) {
                return head;
            }
        }
        return head;
    }

    private static boolean isPlain(String word) {
        return word.length() > 3 && word.chars().allMatch(Character::isLetter) && !FUNCTION.contains(word);
    }

    private static boolean isVerbal(String word) {
        return Set.of("should", "must", "be", "is", "are", "to", "shall", "will")
                        .contains(word)
                || Verbs.isDone(word);
    }

    private static boolean endsAtComma(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).from() - tokens.get(i).end() > 1;
    }

    /** Whether a head comes still before the name ends: "Children's Services Improvement Board". */
    private static boolean continues(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isHead(token.word())) {
                return true;
            }
            if (token.isLink() && !token.word().equals("and") && !token.word().equals("&")
                    || !token.isName() && !token.isLink() && !BEFORE.contains(token.word())) {
                return false;
            }
        }
        return false;
    }
}
