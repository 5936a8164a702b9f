package sightline.service.database;

import java.io.IOException;
import java.util.Optional;

/** A server that another process owns. */
record Running(Provision provision) {

    private static final int TIMES = 300;
    private static final long APART_IN_MILLISECONDS = 100;

    /** Finds the server of a home, waiting half a minute for an owner that is still starting it. */
    static Optional<Running> on(Home home) {
        for (int time = 0; time < TIMES && home.claimedBy().isPresent(); time++) {
            Optional<Running> running = ready(home);
            if (running.isPresent() || !slept()) {
                return running;
            }
        }
        return Optional.empty();
    }

    private static Optional<Running> ready(Home home) {
        return PostmasterFile.in(home.data())
                .filter(PostmasterFile::ready)
                .filter(file -> Postmaster.on(home.data()).isPresent())
                .flatMap(file -> credentials(home).map(known -> new Running(new Provision(file.port(), known))));
    }

    private static Optional<Credentials> credentials(Home home) {
        try {
            return Credentials.read(home.passwords());
        } catch (IOException e) {
            throw new DatabaseRefusal(
                    "Can't read the passwords of the running database in %s.".formatted(home.passwords()),
                    "Run this command as the user that runs Sightline.");
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(APART_IN_MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
