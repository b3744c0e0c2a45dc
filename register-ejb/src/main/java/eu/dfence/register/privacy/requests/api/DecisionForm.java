package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;

/**
 * @param reasons facts, or null; needed of whatever is not granted in full
 * @param ground the provision, for example "Kirjanpitolaki 2:10 §"; needed of whatever is refused
 */
public record DecisionForm(Decision decision, String reasons, String ground) implements Serializable {}
