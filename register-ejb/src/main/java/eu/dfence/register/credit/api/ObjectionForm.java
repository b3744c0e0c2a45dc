package eu.dfence.register.credit.api;

import eu.dfence.register.privacy.access.api.Channel;
import java.io.Serializable;
import java.time.LocalDate;

/** What the customer says to a decision (GDPR Art. 22(3)), in the customer's words, on which day and how. */
public record ObjectionForm(String said, LocalDate saidOn, Channel how) implements Serializable {}
