package sightline.service.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own. One process owns it, starts it and stops it; others may join while it runs. If the owner
 * dies without a word, its server lives on until the next owner stops it and starts anew.
 */
public final class EmbeddedDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Provision provision;
    private final Runnable giveBack;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(Provision provision, Runnable giveBack) {
        this.provision = provision;
        this.giveBack = giveBack;
    }

    /**
     * Starts the server as its owner. Whoever starts it must close it: there is no shutdown hook, so that connections
     * can be closed first.
     *
     * @throws DatabaseRefusal if another process owns it, or it can't start
     */
    public static EmbeddedDatabase start(DatabaseSettings.Embedded where) {
        return start(where, RootAccount::isBarred);
    }

    /**
     * Connects to the server that another process owns. Closing leaves it running.
     *
     * @throws DatabaseRefusal if none is running
     */
    public static EmbeddedDatabase join(DatabaseSettings.Embedded where) {
        Home home = Home.at(where.home());
        Provision provision = Running.on(home)
                .orElseThrow(() -> new DatabaseRefusal(
                        "No Sightline is running on the data in %s.".formatted(home.folder()),
                        "Start one, or set SIGHTLINE_HOME to the folder that it runs on."))
                .provision();
        return new EmbeddedDatabase(provision, () -> {});
    }

    /**
     * Starts the server where nobody owns it, and joins it where somebody does.
     *
     * @throws DatabaseRefusal if neither can be
     */
    public static EmbeddedDatabase startOrJoin(DatabaseSettings.Embedded where) {
        refuseRoot(RootAccount::isBarred);
        Home home = Home.at(where.home());
        return OwnerLock.take(home.lock())
                .map(lock -> startAsOwner(home, where, lock))
                .orElseGet(() -> join(where));
    }

    /** As {@link #start(DatabaseSettings.Embedded)}, with another answer to whether root is barred. */
    static EmbeddedDatabase start(DatabaseSettings.Embedded where, BooleanSupplier rootIsBarred) {
        refuseRoot(rootIsBarred);
        Home home = Home.at(where.home());
        return startAsOwner(home, where, OwnerLock.take(home.lock()).orElseThrow(() -> inUse(home)));
    }

    @Override
    public Access access(String name) {
        try {
            return provision.database(name);
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The embedded PostgreSQL can't give the database %s (%s).".formatted(name, e.getMessage()),
                    "Check that the disk is not full, and start Sightline again.");
        }
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            giveBack.run();
        }
    }

    private static EmbeddedDatabase startAsOwner(Home home, DatabaseSettings.Embedded where, OwnerLock lock) {
        try {
            home.claim();
            Startup.Started started = new Startup(home, where.cache()).run();
            return new EmbeddedDatabase(started.provision(), () -> stop(started, home, lock));
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static void stop(Startup.Started started, Home home, OwnerLock lock) {
        try (lock) {
            started.server().close();
            // The library waits five seconds at most; a large last checkpoint can take longer.
            Postmaster.on(home.data()).ifPresent(Postmaster::gone);
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop in order; the next start will see to it.", e);
        }
    }

    private static void refuseRoot(BooleanSupplier barred) {
        if (barred.getAsBoolean()) {
            throw RootAccount.refusal();
        }
    }

    private static DatabaseRefusal inUse(Home home) {
        String owner = home.claimedBy()
                .map(process -> " (process %d)".formatted(process.pid()))
                .orElse("");
        return new DatabaseRefusal(
                "The data in %s is in use by another Sightline%s.".formatted(home.folder(), owner),
                "Stop that one first, or set SIGHTLINE_HOME to another folder.");
    }
}
