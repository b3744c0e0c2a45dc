package eu.dfence.register.privacy.disclosures;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LedgerRowsTest {
    @Test
    @Tag("R-18")
    void who_hands_out_the_same_at_the_same_moment_is_told_to_try_again_and_any_other_failure_is_none_of_that() {
        assertThatThrownBy(() -> writes(new SQLException("Duplicate entry", "23000", 1062)))
                .hasMessage("disclosures.refused.twice");
        assertThatThrownBy(() -> writes(new SQLException("Lock wait timeout", "HY000", 1205)))
                .isInstanceOf(PersistenceException.class);
    }

    private static void writes(SQLException failure) {
        LedgerRows rows = new LedgerRows();
        rows.em = failing(EntityManager.class, failure);
        Outgoing out = new Outgoing(
                UUID.randomUUID(),
                Exit.COPY,
                Addressee.dataSubject(),
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                Set.of(Field.NAME),
                List.of(SubjectId.next()),
                new byte[0],
                "");
        rows.write(
                out,
                new LedgerRows.Route(null, null, null),
                PartnerFixture.CONTACT,
                PartnerFixture.NOW,
                PartnerFixture.TODAY);
    }

    /** Every question is asked of one query, and its statement fails. */
    private static <T> T failing(Class<T> type, SQLException failure) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeUpdate"))
                        throw new PersistenceException(new IllegalStateException(failure));
                    return type == Query.class ? proxy : failing(Query.class, failure);
                }));
    }
}
