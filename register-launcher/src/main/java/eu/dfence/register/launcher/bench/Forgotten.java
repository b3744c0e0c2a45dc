package eu.dfence.register.launcher.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Persons forgotten as their officers would do it: planned by one, approved by another, carried out by the first. */
public final class Forgotten implements AutoCloseable {
    private final Clerk officer;
    private final Clerk second;

    /** @param password of the demo accounts */
    public Forgotten(URI address, String password) {
        officer = new Clerk(address);
        second = new Clerk(address);
        officer.signIn("tietosuoja", password);
        second.signIn("rekisteri", password);
    }

    /** @param requests to be forgotten, each with the customer's number */
    public void approved(Map<String, String> requests) {
        requests.forEach((request, number) -> {
            Erasures.plan(officer, request);
            Erasures.approve(second, new Samples.Forgotten(request, number));
        });
    }

    public void carriedOut(String request) {
        Erasures.carryOut(officer, request);
    }

    /** What the scanner still finds of the next so many who wait to be looked for: places, and none when all are certified. */
    public List<String> found(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> Erasures.scan(officer))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void close() {
        officer.close();
        second.close();
    }
}
