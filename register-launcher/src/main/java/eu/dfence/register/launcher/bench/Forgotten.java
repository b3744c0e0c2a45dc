package eu.dfence.register.launcher.bench;

import java.net.URI;
import java.util.Map;

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

    @Override
    public void close() {
        officer.close();
        second.close();
    }
}
