package sightline.service.casework.gate;

/** The reader's account works for no authority, or an adviser's for no organisation, so there is nothing to show. */
final class NoDesk extends RuntimeException {

    private static final long serialVersionUID = 1;
}
