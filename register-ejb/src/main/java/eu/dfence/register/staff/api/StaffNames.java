package eu.dfence.register.staff.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Whose accounts those were, for "who wrote this down"; no role, one statement. */
public interface StaffNames {
    /** Display names, also of closed accounts; an unknown account is absent. */
    Map<UUID, String> of(Collection<UUID> accounts);
}
