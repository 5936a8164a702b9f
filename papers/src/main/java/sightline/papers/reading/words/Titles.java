package sightline.papers.reading.words;

import java.util.List;
import java.util.Set;
import sightline.papers.reading.words.Agents.Token;

/** Where the title of a post ends: "Director of Education, Inclusion and Early Years". */
final class Titles {

    private static final Set<String> POSTS = Set.of(
            "Cabinet",
            "Executive",
            "Director",
            "Head",
            "Leader",
            "Chief",
            "Council",
            "Assistant",
            "Corporate",
            "Portfolio",
            "Deputy",
            "Scrutiny",
            "Chair",
            "NHS",
            "Service",
            "Strategic",
            "Lead",
            "Designated",
            "Interim",
            "Principal",
            "Committee",
            "Overview",
            "Monitoring");

    private Titles() {}

    /** The end of the name whose head is that word. */
    static int end(String text, List<Token> tokens, int head) {
        int end = tokens.get(head).end();
        boolean titled = false;
        for (int i = head + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean comma =
                    text.substring(tokens.get(i - 1).end(), token.from()).contains(",");
            if (token.isLink()) {
                boolean aside = token.word().equals("with") || token.word().equals("in");
                if (!leadsOn(tokens, i, titled) || comma && (!titled || aside)) {
                    return end;
                }
                titled |= !token.word().equals("and") && !token.word().equals("&");
            } else if (token.word().equals("the") && comma) {
                return end;
            } else if (token.word().equals("the")
                    || token.word().equals("responsibility")
                    || token.word().equals("our")) {
                continue;
            } else if (!token.isName() || !titled && !comma || comma && !listsTitle(tokens, i, titled)) {
                return end;
            } else {
                titled = true;
                end = token.end();
            }
        }
        return end;
    }

    /** Whether after "of", "for" or "and" the same name goes on, and no other post begins. */
    private static boolean leadsOn(List<Token> tokens, int link, boolean titled) {
        boolean joins =
                tokens.get(link).word().equals("and") || tokens.get(link).word().equals("&");
        for (int i = link + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word().equals("the")) {
                if (joins) {
                    return false;
                }
            } else if (token.word().equals("responsibility")) {
                return i + 1 < tokens.size() && tokens.get(i + 1).word().equals("for");
            } else {
                return token.isName() && !(joins && (!titled || isPost(tokens, i)));
            }
        }
        return false;
    }

    private static boolean listsTitle(List<Token> tokens, int i, boolean titled) {
        return !isPost(tokens, i)
                && (titled || i > 0 && Agents.isHead(tokens.get(i - 1).word()))
                && !Verbs.isPlain(tokens.get(i).word());
    }

    /** Whether another post or body begins there. */
    private static boolean isPost(List<Token> tokens, int i) {
        if (!POSTS.contains(tokens.get(i).word())) {
            return false;
        }
        for (int j = i; j < Math.min(tokens.size(), i + 4); j++) {
            if (Agents.isHead(tokens.get(j).word())) {
                return true;
            }
        }
        return false;
    }
}
