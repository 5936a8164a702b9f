package sightline.service.review.form;

import sightline.service.page.form.Typed;

/** The version that a form goes on from, as it was sent. */
public final class Version {

    private Version() {}

    /** The number in the field {@code version}; one that nothing has where it is no number. */
    public static long of(Typed typed) {
        String version = typed.text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
