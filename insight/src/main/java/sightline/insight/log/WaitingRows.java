package sightline.insight.log;

/**
 * Good rows that wait to be taken in some dozens at a time. Finding a journey among a million goes to memory twice and does
 * little else; asked for many at once, the waits overlap.
 */
final class WaitingRows {

    private static final int MOST = 64;

    private final CsvRows rows;
    private final int person;
    private final int journey;
    private final LogBuilder builder;
    private final int[] personFrom = new int[MOST];
    private final int[] personTo = new int[MOST];
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private final int[] authorities = new int[MOST];
    private final int[] days = new int[MOST];
    private final int[] details = new int[MOST];
    private final int[] hashes = new int[MOST];
    private final long[] places = new long[MOST];
    private int size;
    private long peeked;

    /**
     * @param person the column of the person
     * @param journey the column of the journey
     */
    WaitingRows(CsvRows rows, int person, int journey, LogBuilder builder) {
        this.rows = rows;
        this.person = person;
        this.journey = journey;
        this.builder = builder;
    }

    /** Has the row that is being read wait. */
    void add(int authority, int day, int detail) {
        personFrom[size] = rows.start(person);
        personTo[size] = rows.end(person);
        from[size] = rows.start(journey);
        to[size] = rows.end(journey);
        authorities[size] = authority;
        days[size] = day;
        details[size] = detail;
        hashes[size] = Bytes.hash(rows.text(), from[size], to[size], authority);
        size++;
        if (size == MOST) {
            take();
        }
    }

    /** Takes in all that wait, in their order. */
    void take() {
        Words journeys = builder.journeys();
        for (int i = 0; i < size; i++) {
            places[i] = journeys.place(hashes[i]);
        }
        for (int i = 0; i < size; i++) {
            peeked += journeys.peek(places[i]);
        }
        byte[] text = rows.text();
        for (int i = 0; i < size; i++) {
            int known = journeys.size();
            int number = journeys.number(text, from[i], to[i], authorities[i], hashes[i]);
            if (number == known) {
                builder.person(number, builder.persons().number(text, personFrom[i], personTo[i], authorities[i]));
            }
            builder.add(number, days[i], details[i]);
        }
        size = 0;
    }

    /** Depends on all that was peeked at, so that no compiler leaves it out. */
    long peeked() {
        return peeked;
    }
}
