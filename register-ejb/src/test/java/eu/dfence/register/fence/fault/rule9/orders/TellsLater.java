package eu.dfence.register.fence.fault.rule9.orders;

import jakarta.enterprise.event.Event;

class TellsLater {
    Event<Integer> event;

    void tell() {
        event.fireAsync(1);
    }
}
