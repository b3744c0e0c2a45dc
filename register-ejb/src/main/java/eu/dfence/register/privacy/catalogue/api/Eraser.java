package eu.dfence.register.privacy.catalogue.api;

import java.util.List;

/** Erases rows and values of a module's own tables; inside the holder's transaction, as many statements for many rows as for a few. */
public interface Eraser {
    /**
     * A row all of whose personal columns end goes as a whole; of another the values go and its version rises. What is gone
     * already stays gone.
     *
     * @param endings of {@link Ending.How#ERASE} only
     * @param childrenFirst the module's tables, each before those its rows belong to; {@code table.column} where rows are not
     *     named by their {@code id}
     * @throws IllegalStateException on an ending of another table, or of another kind
     */
    void erase(List<Ending> endings, String... childrenFirst);
}
