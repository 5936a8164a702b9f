package sightline.exchange.tribunal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.places.AuthorityNames;
import sightline.insight.published.Authority;
import sightline.insight.published.Measure;

/**
 * Whose figures a row of the appeal tables holds. The tables print wrong codes: Cambridgeshire and Central Bedfordshire
 * are swapped, and Northamptonshire, Nottingham and Nottinghamshire carry each other's. So the name decides.
 *
 * <p>With one exception, found by working the decisions out again from the Department's own counts (requests refused,
 * assessments without a plan, plans or review meetings, plans ceased because needs were met): from 2024 the decisions of
 * Cambridgeshire and Central Bedfordshire were joined by the wrong code. The row named Cambridgeshire and printed 823
 * has 4,410 and 2,931 for 2024, which is Central Bedfordshire's sum to the unit. Those decisions go by code; appeals
 * stay with the name.
 */
final class PrintedAuthority {

    private static final Set<String> SWAPPED = Set.of("823", "873");
    private static final int SWAPPED_FROM = 2024;

    /** What the codes of the table to 2024 stand for, for a copy of it that has no names. */
    private static final Map<String, String> MISPRINTED =
            Map.of("873", "823", "823", "873", "892", "928", "891", "892", "928", "891");

    private final AuthorityNames names;
    private final Map<String, Authority> byCode;

    PrintedAuthority(Collection<Authority> authorities) {
        this.names = new AuthorityNames(authorities);
        this.byCode =
                authorities.stream().collect(java.util.stream.Collectors.toUnmodifiableMap(Authority::code, a -> a));
    }

    /** The authority a named row's cell belongs to, or empty for a name nobody bears. */
    Optional<Authority> find(String code, String name, int year, Measure measure) {
        Optional<Authority> named = names.find(name, year);
        boolean byCodeInstead = named.isPresent()
                && SWAPPED.contains(code)
                && SWAPPED.contains(named.get().code())
                && year >= SWAPPED_FROM
                && measure != Measure.APPEALS;
        return byCodeInstead ? Optional.ofNullable(byCode.get(code)) : named;
    }

    /** The authority a nameless row's cell belongs to, or empty for a code nobody has. */
    Optional<Authority> find(String code, int year, Measure measure) {
        boolean printedRight = SWAPPED.contains(code) && year >= SWAPPED_FROM && measure != Measure.APPEALS;
        String meant = printedRight ? code : MISPRINTED.getOrDefault(code, code);
        return Optional.ofNullable(byCode.get(meant)).flatMap(authority -> names.find(authority.name(), year));
    }

    /** Whether a printed code is another authority's than the name's. */
    boolean misprinted(String code, String name, int year) {
        return !code.isEmpty()
                && names.find(name, year)
                        .filter(named -> !sameName(named, code))
                        .isPresent();
    }

    /** What was done about a misprinted code, for the report. */
    static String remark(String code, String name) {
        String wrong = "%s is printed with the code %s, another authority's; ".formatted(name, code);
        return SWAPPED.contains(code)
                ? wrong
                        + "its figures go by its name, but decisions from %d by the code, as they were joined."
                                .formatted(SWAPPED_FROM)
                : wrong + "its figures go by its name.";
    }

    /** Whether an authority had figures of its own for a year. */
    boolean existed(Authority authority, int year) {
        return names.existed(authority, year);
    }

    private boolean sameName(Authority named, String code) {
        return Optional.ofNullable(byCode.get(code))
                .flatMap(other -> names.find(other.name(), Integer.MIN_VALUE))
                .equals(names.find(named.name(), Integer.MIN_VALUE));
    }
}
