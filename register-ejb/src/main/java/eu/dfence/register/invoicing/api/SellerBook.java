package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.util.List;

/**
 * The company's details from day to day, newest first.
 *
 * @param mark what a change must name: it differs once anybody has written
 */
public record SellerBook(List<Entry> entries, long mark) implements Serializable {
    /** @param inForce whether an invoice issued today names these */
    public record Entry(SellerForm details, boolean inForce) implements Serializable {}

    public SellerBook {
        entries = List.copyOf(entries);
    }

    /** Without any of today nothing can be invoiced. */
    public boolean missing() {
        return entries.stream().noneMatch(Entry::inForce);
    }
}
