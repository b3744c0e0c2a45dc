package eu.dfence.register.privacy.catalogue.api;

import java.util.List;

/** Every persistent attribute of the register and what it is, read from the declarations themselves. */
public interface Catalogue {
    /** Every column behind every entity, classified; never empty. */
    List<ClassifiedColumn> columns();

    /**
     * The personal values of one row, one by one; empty values are left out.
     *
     * @param row an entity
     * @param origin where they came from, or null when the register made them itself
     */
    List<Holding> holdings(Object row, Origin origin);
}
