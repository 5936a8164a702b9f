package sightline.exchange.sen2.rule;

import java.util.Arrays;
import java.util.List;
import sightline.exchange.sen2.Returns;

/**
 * A fault put into the clean return.
 *
 * @param rule the rule that must notice
 * @param level as what
 * @param person whose it is; 0 for the header
 * @param request of which request; 0 for none
 * @param there what stands there; {@code <Element>#all} is that element whole
 * @param instead what is put there
 */
record Planted(String rule, String level, int person, int request, String there, String instead) {

    private static final String ALL = "#all";
    private static final String TWICE = "#twice";

    static List<Planted> all() {
        return Returns.text("planted.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Planted(
                        cells.get(0),
                        cells.get(1),
                        Integer.parseInt(cells.get(2)),
                        Integer.parseInt(cells.get(3)),
                        cells.get(4),
                        cells.get(5)))
                .toList();
    }

    /** The return with the fault in it. */
    String in(String clean) {
        String whole = person == 0 ? clean.substring(0, clean.indexOf("<Persons>")) : Returns.person(clean, person);
        String changed = changed(whole, clean);
        if (changed.equals(whole)) {
            throw new IllegalStateException("nothing to plant: " + this);
        }
        return clean.replace(whole, changed);
    }

    private String changed(String whole, String clean) {
        if (there.endsWith(ALL)) {
            return whole.replace(element(whole), "");
        }
        if (there.endsWith(TWICE)) {
            return whole.replace(element(whole), element(whole) + element(whole));
        }
        if (there.startsWith("<UPN>#")) {
            String upn = upn(whole);
            String other = there.endsWith("of 1") ? upn(Returns.person(clean, 1)) : otherLetter(upn);
            return whole.replace(upn, other);
        }
        int at = whole.indexOf(there);
        return at < 0 ? whole : whole.substring(0, at) + instead + whole.substring(at + there.length());
    }

    private String element(String whole) {
        String tag = there.substring(0, there.indexOf('#'));
        String end = "</" + tag.substring(1);
        return whole.substring(whole.indexOf(tag), whole.indexOf(end) + end.length());
    }

    private static String upn(String person) {
        int from = person.indexOf("<UPN>") + "<UPN>".length();
        return person.substring(from, person.indexOf("</UPN>"));
    }

    private static String otherLetter(String upn) {
        return (upn.charAt(0) == 'A' ? 'B' : 'A') + upn.substring(1);
    }
}
