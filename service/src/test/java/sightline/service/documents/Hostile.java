package sightline.service.documents;

/**
 * A file that must be refused.
 *
 * @param file itself
 * @param reason it must be refused for
 */
record Hostile(Sample file, Reason reason) {

    static Hostile is(Reason reason, String about, String name, byte[] bytes) {
        return new Hostile(Sample.of(about, name, bytes), reason);
    }

    static Hostile is(Reason reason, String about, String name, String text) {
        return new Hostile(Sample.of(about, name, text), reason);
    }

    @Override
    public String toString() {
        return file.about();
    }
}
