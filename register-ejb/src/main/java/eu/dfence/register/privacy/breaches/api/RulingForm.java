package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;

/**
 * The assessment of a breach and what follows from it.
 *
 * @param riskReasons why the risk is what it is
 * @param notifies whether the Ombudsman is notified; may be refused only without a risk
 * @param lateReasons why not within the time, or null (GDPR Art. 33(1), second sentence)
 * @param telling whether the affected are told
 * @param tellingReasons facts of an exception, or null
 */
public record RulingForm(
        Risk risk, String riskReasons, boolean notifies, String lateReasons, Telling telling, String tellingReasons)
        implements Serializable {}
