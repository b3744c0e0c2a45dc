package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A page that is saved to be sent to whoever owes it goes through the gate; one that is only looked at does not leave. */
@Dependent
class HandedOut {
    private static final Set<Field> FIELDS =
            EnumSet.of(Field.NAME, Field.STREET, Field.POSTAL_CODE, Field.CITY, Field.COUNTRY, Field.INVOICE);

    @Inject
    Gate gate;

    InvoiceDocument toDebtor(UUID id, Exit exit, InvoiceDocument page) {
        gate.pass(new Outgoing(
                id,
                exit,
                Addressee.debtor(),
                DisclosurePurpose.INVOICING,
                FIELDS,
                List.of(page.customer()),
                page.pdf(),
                page.sha256()));
        return page;
    }
}
