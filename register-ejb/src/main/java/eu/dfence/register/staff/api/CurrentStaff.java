package eu.dfence.register.staff.api;

import java.util.UUID;

/** Who acts in this request. Refuses to answer when nobody has signed in. */
public interface CurrentStaff {
    Rights rights();

    default UUID accountId() {
        return rights().accountId();
    }
}
