package eu.dfence.register.fence.fault.rule8.orders.api;

import java.util.List;

/** Says nothing of itself and carries faces. */
public record Envelope(List<Face> faces) {}
