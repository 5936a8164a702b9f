package sightline.service.improvement.mail;

/** One way on which letters go. */
interface Carrier {

    Sending carry(Letter letter);
}
