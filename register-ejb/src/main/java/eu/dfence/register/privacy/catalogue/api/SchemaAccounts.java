package eu.dfence.register.privacy.catalogue.api;

import java.util.Set;

/** The schema as the database has it, held against the declarations. */
public interface SchemaAccounts {
    /** Columns that nobody accounts for, as {@code table.column}: neither classified nor technical with a reason. One statement. */
    Set<String> unaccounted();
}
