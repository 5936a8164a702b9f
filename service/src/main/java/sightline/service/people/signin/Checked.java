package sightline.service.people.signin;

import java.time.Duration;
import sightline.service.people.account.Account;

/** What a check of an email address and a password says. */
public sealed interface Checked {

    /** Both are right. */
    record Known(Account account) implements Checked {}

    /** Both are right, and the password only serves to choose one's own. */
    record OneTime(Account account) implements Checked {}

    /** Both are right, but the one-time password's days are over. */
    record RunOut() implements Checked {}

    /** One of them is wrong, or the account may not sign in: which one is not told. */
    record Unknown() implements Checked {}

    /** There were too many tries; the password was not looked at. */
    record TooMany(Duration pause) implements Checked {}
}
