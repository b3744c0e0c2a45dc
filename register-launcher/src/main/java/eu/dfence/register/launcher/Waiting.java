package eu.dfence.register.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a child that is coming up, and not a moment longer than the child lives. */
final class Waiting {
    private final long deadline;

    private Waiting(long deadline) {
        this.deadline = deadline;
    }

    static Waiting upTo(Duration patience) {
        return new Waiting(System.nanoTime() + patience.toNanos());
    }

    void until(BooleanSupplier ready, Child child, String verb) {
        while (!ready.getAsBoolean()) {
            if (!child.alive()) {
                throw new LauncherException(child.obituary());
            }
            if (System.nanoTime() > deadline) {
                throw new LauncherException(
                        child.name() + " does not " + verb + ". Its last words:\n" + child.lastWords());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted", e);
        }
    }
}
