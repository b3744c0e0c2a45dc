package eu.dfence.register.fence.fault.rule12.orders;

import jakarta.persistence.Embeddable;

@Embeddable
class Naked {
    String text;
}
