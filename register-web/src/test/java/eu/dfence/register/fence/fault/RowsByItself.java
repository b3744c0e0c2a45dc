package eu.dfence.register.fence.fault;

import eu.dfence.register.shared.api.PlainRows;

/** Planted: a screen that asks the database for rows. */
public class RowsByItself {
    public Object shown(PlainRows rows) {
        return rows.of("select 1");
    }
}
