package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Home;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Clerks who are signed in and do the same walk again and again, without a pause. */
final class Team implements AutoCloseable {
    private static final long LONGEST_MICROS = 600_000_000L;

    private static final double LONGEST_WARM_UP = 240;
    private static final int FEW_CLERKS = 2;
    private static final long FEW_COPIES = 60;
    private static final int FORGOTTEN = 240;
    private static final int FORGOTTEN_WARM = 120;
    private static final double SLICE = 8;
    private static final double COMPILER_AT_REST = 0.04;

    private final List<Clerk> clerks = new ArrayList<>();
    private final List<Clerk> officers = new ArrayList<>();
    private final Clerk second;
    private final ExecutorService threads;
    private final Samples samples;
    private final Home home;

    Team(URI base, int users, String password, Samples samples, Home home) {
        this.samples = samples;
        this.home = home;
        second = signedIn(base, "rekisteri", password);
        threads = Executors.newFixedThreadPool(users);
        for (int user = 0; user < users; user++) {
            clerks.add(signedIn(base, "asiakaspalvelu", password));
            officers.add(signedIn(base, "tietosuoja", password));
        }
    }

    private static Clerk signedIn(URI base, String user, String password) {
        Clerk clerk = new Clerk(base);
        clerk.signIn(user, password);
        return clerk;
    }

    Clerk first() {
        return clerks.get(0);
    }

    Clerk officer() {
        return officers.get(0);
    }

    /**
     * Walks until the compiler has little left to do with it: at least {@code walks}, at most a few minutes. Figures taken
     * earlier measure the compiler. Few walk: among many the compiler's one thread would hardly get a turn.
     */
    void warmUp(Walk walk, int most, long walks) {
        int users = Math.min(most, FEW_CLERKS);
        if (walk == Walk.ERASURE) {
            samples.approve(FORGOTTEN, this::approved);
            walk(walk, users, FORGOTTEN_WARM, LONGEST_WARM_UP);
            return;
        }
        long enough = walk == Walk.PAYMENT ? samples.open() / 4 : walk == Walk.ACCESS_REPORT ? FEW_COPIES : walks;
        walk(walk, users, Math.min(walks, enough), LONGEST_WARM_UP);
        long end = System.nanoTime() + (long) (LONGEST_WARM_UP * 1e9);
        double share = 1;
        while (share > COMPILER_AT_REST && System.nanoTime() < end && samples.plenty()) {
            double compiled = ServerCost.compilerMillis(home);
            ServerCost before = ServerCost.now(home);
            walk(walk, users, Long.MAX_VALUE, SLICE);
            share = (ServerCost.compilerMillis(home) - compiled)
                    / ServerCost.now(home).since(before).payaraMillis();
        }
        System.out.printf("%s warm: compiler %.0f %%%n", walk.scenario(), 100 * share);
    }

    void approved(Samples.Forgotten who) {
        Erasures.plan(officers.get(0), who.request());
        Erasures.approve(second, who);
    }

    /** @param most walks in all; @param seconds no walk begins later than this after the first */
    Figure walk(Walk walk, int users, long most, double seconds) {
        Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
        AtomicLong left = new AtomicLong(walk == Walk.ERASURE ? Math.min(most, samples.toForget()) : most);
        AtomicLong failures = new AtomicLong();
        List<Clerk> at = (walk.officers() ? officers : clerks).subList(0, users);
        long requests = at.stream().mapToLong(Clerk::requests).sum();
        ServerCost before = ServerCost.now(home);
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Callable<Void>> work = new ArrayList<>();
        for (Clerk clerk : at) {
            work.add(() -> {
                while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                    once(walk, clerk, micros, failures);
                }
                return null;
            });
        }
        await(work);
        double took = (System.nanoTime() - start) / 1e9;
        ServerCost cost = ServerCost.now(home).since(before);
        long asked = at.stream().mapToLong(Clerk::requests).sum() - requests;
        return Figure.of(walk, users, micros, failures.get(), took, cost, asked);
    }

    private void once(Walk walk, Clerk clerk, Histogram micros, AtomicLong failures) {
        long start = System.nanoTime();
        try {
            walk.once(clerk, samples);
            micros.recordValue(Math.min((System.nanoTime() - start) / 1000, LONGEST_MICROS));
        } catch (RuntimeException e) {
            if (failures.incrementAndGet() <= 3) {
                System.err.println(walk.scenario() + " failed: " + e.getMessage());
            }
        }
    }

    private void await(List<Callable<Void>> work) {
        try {
            for (Future<Void> future : threads.invokeAll(work)) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clerks.forEach(Clerk::close);
        officers.forEach(Clerk::close);
        second.close();
    }
}
