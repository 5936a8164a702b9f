package sightline.service.record;

import java.util.regex.Pattern;

/** The forms that parts of an entry may have; the table's constraints say the same. */
enum Form {
    AUTHORITY("[a-z0-9-]{1,40}"),
    ACTOR("system|[0-9]{1,19}"),
    SUBJECT("[a-z]+:[A-Za-z0-9-]{1,64}"),
    NAME("[a-z][A-Za-z0-9]{0,39}"),
    CODE("[A-Za-z0-9_.:/+=-]{0,200}");

    private final Pattern pattern;

    Form(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if it has another form; the text is not told, for it may be personal
     */
    String check(String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("an entry's %s must have the form %s".formatted(name(), pattern));
        }
        return text;
    }
}
