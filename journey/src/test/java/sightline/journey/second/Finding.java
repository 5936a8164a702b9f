package sightline.journey.second;

/** What came out for one clock, as text; an absent part is empty. */
record Finding(String duty, String subject, String trigger, String due, String met, String verdict)
        implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s %s from %s due %s met %s %s".formatted(duty, subject, trigger, due, met, verdict);
    }
}
