package eu.dfence.register.fence.fault.rule14.orders;

import jakarta.persistence.Embeddable;

@Embeddable
class Hidden {
    private String deep;
}
