package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;

/**
 * Who answers for a letter.
 *
 * @param signatory name of the responsible person
 * @param title of the signatory
 * @param contact who tells more, and how to reach them
 * @param place where it is signed; of a certificate only
 */
public record Signing(String signatory, String title, String contact, String place) implements Serializable {}
