package eu.dfence.register.it.container;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * Lets a person do many things at the very same moment, each in a request of its own: signed in once, then all at once
 * from one barrier.
 */
public final class Race<T> {
    private static final int SECONDS = 90;
    private static Race<?> running;

    private final List<Callable<T>> deeds;
    private final CyclicBarrier start;
    private final AtomicReferenceArray<Finish<T>> finishes;

    /** How one ended; a failure is what the caller of the desk got. */
    public record Finish<T>(T result, Throwable failure) {}

    private Race(List<Callable<T>> deeds) {
        this.deeds = deeds;
        this.start = new CyclicBarrier(deeds.size());
        this.finishes = new AtomicReferenceArray<>(deeds.size());
    }

    public static <T> List<Finish<T>> as(String userName, List<Callable<T>> deeds) {
        Race<T> race = new Race<>(deeds);
        running = race;
        HttpClient client = HttpClient.newHttpClient();
        String session = session(client.sendAsync(request("?user=" + userName, ""), BodyHandlers.discarding())
                .join());
        List<CompletableFuture<HttpResponse<Void>>> sent = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            sent.add(client.sendAsync(request("?runner=" + i, session), BodyHandlers.discarding()));
        }
        sent.forEach(CompletableFuture::join);
        List<Finish<T>> ends = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            ends.add(race.finishes.get(i));
        }
        return ends;
    }

    static Race<?> running() {
        return running;
    }

    void run(int runner) throws Exception {
        finishes.set(runner, finish(deeds.get(runner)));
    }

    private Finish<T> finish(Callable<T> deed) throws InterruptedException, BrokenBarrierException, TimeoutException {
        start.await(SECONDS, TimeUnit.SECONDS);
        try {
            return new Finish<>(deed.call(), null);
        } catch (Exception failure) {
            return new Finish<>(null, failure);
        }
    }

    private static HttpRequest request(String query, String cookies) {
        HttpServletRequest here = Exchange.current().request();
        String door = "http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + "/race";
        return HttpRequest.newBuilder(URI.create(door + query))
                .header("Cookie", cookies)
                .POST(BodyPublishers.noBody())
                .build();
    }

    private static String session(HttpResponse<Void> signedIn) {
        return signedIn.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
