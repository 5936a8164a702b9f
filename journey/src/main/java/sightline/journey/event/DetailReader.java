package sightline.journey.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the keys of one detail; notes what is missing or can't be understood. */
final class DetailReader {

    private final Happened at;
    private final List<String> faults = new ArrayList<>(0);

    DetailReader(Happened at) {
        this.at = at;
    }

    /** The first fault, where there is one. */
    Optional<String> fault() {
        return faults.stream().findFirst();
    }

    Optional<String> text(String key) {
        return at.detail().value(key);
    }

    String needed(String key) {
        return text(key).orElseGet(() -> missing(key, ""));
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(text -> {
            Optional<LocalDate> date = IsoDay.of(text);
            if (date.isEmpty()) {
                faults.add("'%s' in %s isn't a date. Write it as 2026-02-14.".formatted(text, key));
            }
            return date;
        });
    }

    LocalDate neededDate(String key) {
        Optional<LocalDate> date = date(key);
        return date.orElseGet(() -> text(key).isPresent() ? at.day() : missing(key, at.day()));
    }

    /** A whole number from 1 to 999. */
    Optional<Integer> count(String key) {
        return text(key).flatMap(text -> {
            if (text.matches("[1-9][0-9]{0,2}")) {
                return Optional.of(Integer.valueOf(text));
            }
            faults.add("'%s' in %s isn't a whole number from 1. Write it as 2.".formatted(text, key));
            return Optional.empty();
        });
    }

    boolean flag(String key) {
        return text(key).filter("true"::equals).isPresent();
    }

    /** Y or N. */
    boolean yes(String key) {
        return neededOne(key, new String[] {"Y", "N"}, Function.identity()).equals("Y");
    }

    <T> Optional<T> one(String key, T[] all, Function<T, String> written) {
        return text(key).flatMap(text -> {
            Optional<T> found = Arrays.stream(all)
                    .filter(one -> written.apply(one).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                faults.add("'%s' is no %s of %s. Write one of: %s."
                        .formatted(text, key, at.what().written(), listed(all, written)));
            }
            return found;
        });
    }

    <T> T neededOne(String key, T[] all, Function<T, String> written) {
        return one(key, all, written).orElseGet(() -> text(key).isPresent() ? all[0] : missing(key, all[0]));
    }

    private <T> T missing(String key, T instead) {
        faults.add("%s needs '%s=' in its detail. Add it.".formatted(at.what().written(), key));
        return instead;
    }

    private static <T> String listed(T[] all, Function<T, String> written) {
        return Arrays.stream(all).map(written).collect(Collectors.joining(", "));
    }
}
