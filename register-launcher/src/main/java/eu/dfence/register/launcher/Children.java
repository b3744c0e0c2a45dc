package eu.dfence.register.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The processes of one register. They are stopped in the reverse order of their start, and none starts after that. */
final class Children {
    private final Deque<Child> running = new ArrayDeque<>();
    private boolean closed;

    synchronized Child start(String name, Home home, List<String> command) {
        if (closed) {
            throw new LauncherException("stopped while starting");
        }
        Child child = Child.start(name, home, command);
        running.push(child);
        return child;
    }

    synchronized void stop() {
        closed = true;
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }

    /** The first child that ends. */
    Child awaitFirstEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = running.stream().map(Child::ended).toArray(CompletableFuture<?>[]::new);
        }
        return (Child) CompletableFuture.anyOf(ends).join();
    }
}
