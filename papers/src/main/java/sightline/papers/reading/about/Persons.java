package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Member;
import sightline.papers.reading.paper.People;

/** Who was on the body, who led it, who wrote and who helped, as printed. */
final class Persons {

    private static final String NAME =
            "(?:(?:Dr|Mr|Mrs|Ms|Rev|Prof|Cllr|Councillor)\\.?\\s+)?[A-Z][\\w'’.-]*(?:\\s+(?:de|van|von|Mc)?\\s?[A-Z][\\w'’-]+){1,3}";
    private static final Pattern MEMBERS = Pattern.compile(
            "(?i)\\b(?:members (?:were|are|comprised|included)|membership(?: of the [\\w ]{3,40})?(?: was| were| is)?\\s*:|(?:panel|group|committee) members\\s*:|members of the (?:panel|task (?:and finish )?group|group|review|working group|committee)\\s*(?:were|are|:)|^members\\s*:|^present\\s*:|^councillors\\s*:)\\s*:?\\s*(?:councillors?|cllrs?)?\\s*:?\\s*(.+)$");
    private static final Pattern ONE = Pattern.compile(
            "^(" + NAME + ")(?:\\s*[(–,-]\\s*\\(?((?:Vice[- ]|Deputy |Co-)?Chair(?:man|woman|person)?)\\)?)?\\.?$");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|,(?!\\s*(?:Vice[- ]|Deputy )?Chair)|\\band\\b|\\t)\\s*");
    private static final Pattern CHAIR = Pattern.compile("(?:Councillor|Cllr\\.?)\\s+(" + NAME
            + ")\\s*(?:[(,–-]\\s*)?(?:\\n\\s*)?(?:the )?(?:Chair(?:man|woman|person)?\\b(?! of the (?:Cabinet|Council)))|\\bChair(?:man|woman|person)?\\s*:\\s*(?:Councillor|Cllr\\.?)?\\s*("
            + NAME + ")");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?m)^\\W*(?:By|Author|Report author|Report by|Written by)\\s*:?\\s+(" + NAME + ")(?:\\s*[–,-]\\s*|\\s*$)");
    private static final Pattern OFFICER = Pattern.compile(
            "\\b([A-Z](?:[\\w'’-]*)(?:[ .-]+[A-Z][\\w'’-]*){0,2})\\s+\\(((?:Executive |Assistant |Corporate |Principal |Deputy |Strategic |Interim |Senior |Service )*(?:Director|Head|Officer|Manager|Democratic|Scrutiny|Local Offer|SEND Project|Co-Production|Policy|Lead)[^()]*(?:\\([^()]*\\)[^()]*)?)\\)");

    private Persons() {}

    static People of(List<Block> blocks, String text) {
        List<Member> members = members(blocks);
        Optional<String> chair = members.stream()
                .filter(member ->
                        member.role().filter("Chair"::equalsIgnoreCase).isPresent())
                .map(Member::name)
                .findFirst()
                .or(() -> chair(text));
        return new People(authors(text), chair, members, officers(text));
    }

    private static List<Member> members(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Matcher members = MEMBERS.matcher(block.text());
            String list = members.find() ? members.group(1) : "";
            if (list.isEmpty()
                    && block.text()
                            .matches(
                                    "(?i)(?:(?:panel|group|review) )?member(?:s|ship)(?: of the [\\w ]{3,40})?\\s*:?")) {
                list = below(blocks, i + 1);
            }
            List<Member> found = listed(list);
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of();
    }

    private static String below(List<Block> blocks, int from) {
        List<String> names = new ArrayList<>();
        for (int i = from;
                i < blocks.size() && ONE.matcher(bare(blocks.get(i).text())).matches();
                i++) {
            names.add(blocks.get(i).text());
        }
        return String.join("; ", names);
    }

    private static String bare(String name) {
        return name.strip()
                .replaceFirst("^(?:Former )?(?:Councillors?|Cllrs?\\.?)\\s+", "")
                .replaceFirst("\\.$", "");
    }

    private static List<Member> listed(String list) {
        List<Member> members = new ArrayList<>();
        for (String name : BETWEEN.split(list)) {
            Matcher one = ONE.matcher(bare(name));
            if (one.matches()) {
                members.add(new Member(one.group(1), Optional.ofNullable(one.group(2))));
            } else if (!name.isBlank()) {
                return members;
            }
        }
        return members;
    }

    private static Optional<String> chair(String text) {
        Matcher chair = CHAIR.matcher(text);
        return chair.find()
                ? Optional.of(Optional.ofNullable(chair.group(1))
                        .orElseGet(() -> chair.group(2))
                        .strip())
                : Optional.empty();
    }

    private static List<String> authors(String text) {
        Set<String> authors = new LinkedHashSet<>();
        Matcher author = AUTHOR.matcher(text);
        while (author.find()) {
            if (!author.group(1)
                    .matches("(?i).*\\b(?:director|head|officer|service|cabinet|committee|corporate)\\b.*")) {
                authors.add(author.group(1));
            }
        }
        return List.copyOf(authors);
    }

    private static List<Member> officers(String text) {
        List<Member> officers = new ArrayList<>();
        Matcher officer = OFFICER.matcher(text);
        while (officer.find()) {
            Member one =
                    new Member(officer.group(1), Optional.of(officer.group(2).replaceAll("\\s+", " ")));
            if (!officers.contains(one)
                    && !one.name()
                            .matches(".*\\b(?:Director|Executive|Head|Service|Council|Committee|The|Officer)\\b.*")) {
                officers.add(one);
            }
        }
        return officers;
    }
}
