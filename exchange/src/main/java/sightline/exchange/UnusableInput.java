package sightline.exchange;

/** Input that can't be used at all. Its message is one line: what is wrong, where, and what to do next. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what is wrong and where, a sentence with its full stop
     * @param next what the reader can do, a sentence with its full stop
     */
    public UnusableInput(String what, String next) {
        super(OneLine.of(what) + " " + OneLine.of(next));
    }
}
