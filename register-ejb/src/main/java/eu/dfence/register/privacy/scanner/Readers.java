package eu.dfence.register.privacy.scanner;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Look into documents and files side by side, while whoever found them finds more. */
final class Readers {
    /** What one of them does. */
    interface Task {
        void look(Content content) throws IOException;
    }

    private final Executor executor;
    private final List<Content> all;
    private final BlockingQueue<Content> idle;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Readers(Executor executor, List<Content> readers) {
        this.executor = executor;
        this.all = readers;
        this.idle = new LinkedBlockingQueue<>(readers);
    }

    /** Waits while none is idle. */
    void hand(Task task, Runnable unread) {
        Content reader = taken();
        try {
            executor.execute(() -> work(reader, task, unread));
        } catch (RuntimeException refused) {
            idle.add(reader);
            throw refused;
        }
    }

    private void work(Content reader, Task task, Runnable unread) {
        try {
            task.look(reader);
        } catch (IOException e) {
            unread.run();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        } finally {
            idle.add(reader);
        }
    }

    /**
     * How many bytes they have read, when all of them are done.
     *
     * @throws RuntimeException what stopped one of them: then nothing can be said of the whole
     */
    long done() {
        for (int i = 0; i < all.size(); i++) taken();
        idle.addAll(all);
        if (failure.get() != null) throw failure.get();
        return all.stream().mapToLong(Content::bytes).sum();
    }

    private Content taken() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
