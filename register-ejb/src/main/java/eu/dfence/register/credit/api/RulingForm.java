package eu.dfence.register.credit.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a person decides; it need not be what was proposed.
 *
 * @param limit euros, when granted
 * @param validTo the last day, when granted
 * @param reason in the decider's own words
 */
public record RulingForm(Outcome outcome, BigDecimal limit, LocalDate validTo, String reason) implements Serializable {}
