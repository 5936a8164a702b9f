package sightline.service.people.pages;

import java.time.LocalDate;
import sightline.service.people.account.OneTimePassword;
import sightline.service.time.WallClock;

/**
 * A one-time password that an administrator sees once, to hand it on.
 *
 * @param name of the person it is for
 * @param email they sign in with
 * @param password in clear, on this page only
 * @param lastDay on which it can be used all day
 * @param isNew whether the account is new
 */
public record Given(String name, String email, String password, LocalDate lastDay, boolean isNew) {

    static Given of(String name, String email, OneTimePassword password, boolean isNew) {
        LocalDate lastDay =
                password.until().atZone(WallClock.LONDON).toLocalDate().minusDays(1);
        return new Given(name, email, password.text(), lastDay, isNew);
    }
}
