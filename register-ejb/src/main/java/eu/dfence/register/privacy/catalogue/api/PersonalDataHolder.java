package eu.dfence.register.privacy.catalogue.api;

import java.util.List;
import java.util.Set;

/**
 * Each module that knows a person implements this one interface. It answers; it never decides. Holders are asked
 * through CDI ({@code @Any Instance}), never known by name.
 */
public interface PersonalDataHolder {
    /** The module's name, for example {@code invoicing}. */
    String module();

    /** Who this could be: an exact e-mail, phone, number, business id or reference, a full name, or a street with its postal code. */
    Set<SubjectId> find(String identifier);

    /** Every value held of the person, row by row; empty when the module holds none. */
    List<Holding> holdings(SubjectId subject);

    /** The tables whose personal columns this module answers for when a person is to be forgotten. */
    Set<String> tables();

    /** Every row of those tables that holds something of the person; as many statements for many rows as for a few. */
    List<HeldRow> rows(SubjectId subject);

    /**
     * Does to its own rows what an approved plan says, and nothing else; what is gone already stays gone. One that cannot
     * do all of it throws, and nothing of the whole erasure is done.
     */
    void end(SubjectId subject, List<Ending> endings);
}
