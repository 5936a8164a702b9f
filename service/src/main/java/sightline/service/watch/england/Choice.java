package sightline.service.watch.england;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which authorities a reader wants to see, and in what order.
 *
 * @param region one region's name, or blank for all
 * @param alert true to see only authorities with an alert
 * @param name part of a name, or blank
 * @param sort in what order
 * @param reversed whether that order is turned round
 */
public record Choice(String region, boolean alert, String name, Sort sort, boolean reversed) {

    /** An order that the list can stand in; lines without a figure come last either way. */
    public enum Sort {
        RISK(
                "Alerts first, then risk",
                Comparator.comparing((AuthorityLine line) -> !line.ranked().alert())
                        .thenComparing(line -> line.ranked().rank())),
        NAME(
                "Authority",
                Comparator.comparing(line -> Optional.of(line.authority().name()), Sort::filled)),
        ON_TIME("On time", Comparator.comparing(line -> line.onTime().map(p -> p.percent()), Sort::filled)),
        THROUGHPUT(
                "Throughput",
                Comparator.comparing(
                        line -> line.throughput().isPresent()
                                ? Optional.of(line.throughput().getAsDouble())
                                : Optional.<Double>empty(),
                        Sort::filled));

        private final String words;
        private final Comparator<AuthorityLine> order;

        Sort(String words, Comparator<AuthorityLine> order) {
            this.words = words;
            this.order = order;
        }

        /** The heading of the column that it sorts by. */
        public String words() {
            return words;
        }

        /** The name in web addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The order of this name, or by risk where there is none of that name. */
        static Sort of(String slug) {
            return java.util.Arrays.stream(values())
                    .filter(sort -> sort.slug().equals(slug))
                    .findFirst()
                    .orElse(RISK);
        }

        private static <T extends Comparable<T>> int filled(Optional<T> a, Optional<T> b) {
            return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
        }
    }

    /** Every authority, by risk. */
    static Choice everything() {
        return new Choice("", false, "", Sort.RISK, false);
    }

    /** The lines chosen, in the order chosen. */
    List<AuthorityLine> of(List<AuthorityLine> lines) {
        Comparator<AuthorityLine> order = reversed ? sort.order.reversed() : sort.order;
        return lines.stream()
                .filter(line -> region.isBlank() || line.authority().region().equals(region))
                .filter(line -> !alert || line.ranked().alert())
                .filter(line -> fold(line.authority().name()).contains(fold(name)))
                .sorted(Comparator.comparing(this::isEmpty)
                        .thenComparing(order)
                        .thenComparing(line -> line.authority().name()))
                .toList();
    }

    /** The address of the same choice in another order; choosing the same order again turns it round. */
    public String address(Sort other) {
        String turned = other == sort && !reversed ? "&reversed=true" : "";
        return "/england?" + filters() + "&sort=" + other.slug() + turned + "#authorities";
    }

    /** The whole choice as it stands in an address, for the same lines in another form. */
    public String query() {
        return filters() + "&sort=" + sort.slug() + (reversed ? "&reversed=true" : "");
    }

    private String filters() {
        return "region=%s&alert=%s&name=%s".formatted(encoded(region), alert, encoded(name));
    }

    /** How a heading tells assistive technology the order of its column. */
    public String ariaSort(Sort column) {
        return column != sort ? "none" : reversed ? "descending" : "ascending";
    }

    private boolean isEmpty(AuthorityLine line) {
        return switch (sort) {
            case ON_TIME -> line.onTime().isEmpty();
            case THROUGHPUT -> line.throughput().isEmpty();
            case RISK, NAME -> false;
        };
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
