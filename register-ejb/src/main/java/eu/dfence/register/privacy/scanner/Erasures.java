package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.catalogue.api.PersonErased;
import eu.dfence.register.privacy.scanner.api.Scanner;
import eu.dfence.register.privacy.vault.api.Pseudonyms;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Remembers, outside the database and sealed, by what somebody is to be looked for who is just being erased. */
@Dependent
class Erasures {
    @Inject
    Scanner scanner;

    @Inject
    Waiting waiting;

    @Inject
    Pseudonyms pseudonyms;

    void remember(@Observes PersonErased erased) {
        var identifiers = scanner.identifiers(erased.subject());
        if (!identifiers.names().isEmpty()) waiting.put(id(erased), identifiers);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_FAILURE) PersonErased erased) {
        waiting.remove(id(erased));
    }

    private String id(PersonErased erased) {
        return pseudonyms.of("scan", erased.subject().toString()).substring(0, 32);
    }
}
