package sightline.service.casework.day;

/** Whose cases are looked at. */
public sealed interface Whose {

    /** Those of one officer. */
    record Officer(long account) implements Whose {}

    /** Those that nobody has. */
    record Nobody() implements Whose {}

    /** All of the authority's. */
    record Everybody() implements Whose {}

    /** The condition on a table of journeys with their officer; it asks for the parameter officer where there is one. */
    default String condition(String table) {
        return switch (this) {
            case Officer _ -> table + ".officer = :officer";
            case Nobody _ -> table + ".officer is null";
            case Everybody _ -> "true";
        };
    }

    /** The officer's account; 0 where it is no one's, which no account has. */
    default long number() {
        return switch (this) {
            case Officer one -> one.account();
            case Nobody _, Everybody _ -> 0;
        };
    }

    /** As it stands in an address. */
    default String written() {
        return switch (this) {
            case Officer(long account) -> Long.toString(account);
            case Nobody _ -> "nobody";
            case Everybody _ -> "everybody";
        };
    }
}
