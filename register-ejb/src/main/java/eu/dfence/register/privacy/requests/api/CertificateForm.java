package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a certificate of refusal says of its own (domain reference 5.7); the rest stands in the request. */
public record CertificateForm(List<Refused> refused, Signing signing) implements Serializable {
    /**
     * One thing that is not done.
     *
     * @param item which data or what part of the request
     * @param facts why
     * @param provision by which law, for example "Kirjanpitolaki 2:10 §"
     * @param erasedOn the day it is erased without a new request, or null when nobody knows
     */
    public record Refused(String item, String facts, String provision, LocalDate erasedOn) implements Serializable {}

    public CertificateForm {
        refused = List.copyOf(refused);
    }
}
