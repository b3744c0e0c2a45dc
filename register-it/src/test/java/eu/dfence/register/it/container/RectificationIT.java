package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.LedgerDesk;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.privacy.rectification.api.NoticeRow;
import eu.dfence.register.privacy.rectification.api.NoticeState;
import eu.dfence.register.privacy.rectification.api.Party;
import eu.dfence.register.privacy.rectification.api.Rectification;
import eu.dfence.register.privacy.rectification.api.RectificationDesk;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was granted is carried out, and whoever gave or got the wrong value is told (GDPR Art. 16, 19). */
@ExtendWith(ArquillianExtension.class)
class RectificationIT {
    private static final String TOWN = "Enontekiö";

    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk customers;

    @Inject
    RequestDesk requests;

    @Inject
    RectificationDesk rectification;

    @Inject
    MailingDesk mailings;

    @Inject
    Printer printer;

    @Inject
    LedgerDesk ledger;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-82")
    @Tag("R-84")
    @Tag("R-85")
    @Tag("R-86")
    void a_granted_correction_changes_the_value_and_tells_its_source_and_its_recipient() throws Exception {
        SubjectId customer = persons.registered(Persons.ofReseller("Orvokki", "Oikaiseva", TOWN));
        callers.as("myynti", () -> {
            UUID mailing = mailings.choose(
                    new CustomerFilter(CustomerKind.PERSON, null, TOWN, false, false),
                    Prohibition.Kind.DIRECT_ADVERTISING,
                    Medium.POST,
                    printer.id());
            return mailings.handOut(
                    mailing, mailings.make(mailing, Locale.forLanguageTag("fi")).csv());
        });
        UUID request = asks(customer);
        long first = items(request).get(0);
        long second = items(request).get(1);
        assertThatThrownBy(() -> correct(request, first, "Tunturitie 5, 99400 Enontekiö"))
                .hasMessage("requests.refused.not-to-correct");
        officer.does(() -> requests.identify(request, IdentityMethod.CALL_BACK, officer.today()));
        officer.does(() -> requests.decide(request, new DecisionForm(Decision.GRANTED, null, null)));
        assertThatThrownBy(() -> correct(request, first, "Tunturitie")).hasMessage("customers.refused.address-line");

        correct(request, first, "Tunturitie 5, 99400 Enontekiö");
        CustomerCard card = officer.sees(() -> customers.card(customer));
        assertThat(card.addresses().get(0).street()).isEqualTo("Tunturitie 5");
        assertThat(card.addresses().get(0).origin().source()).isEqualTo(Source.CUSTOMER);
        assertThat(card.addresses().get(0).origin().request())
                .isEqualTo(of(request).corrections().number());
        assertThat(of(request).notices())
                .extracting(NoticeRow::party, NoticeRow::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Party.SOURCE, "Jälleenmyyjä Esimerkki Oy"),
                        org.assertj.core.groups.Tuple.tuple(Party.RECIPIENT, "Painotalo Esimerkki Oy"));
        assertThatThrownBy(() -> correct(request, first, "Tunturitie 6, 99400 Enontekiö"))
                .hasMessage("requests.refused.settled");

        ClosingForm closing = ClosingForm.free(officer.today());
        assertThatThrownBy(() -> officer.does(() -> requests.close(request, closing)))
                .hasMessage("requests.refused.unsettled");
        officer.does(() -> rectification.settle(request, second, "Tilauksen lisätieto poistettiin."));
        officer.does(() -> requests.close(request, closing));
        acknowledged(request);
    }

    private List<Set<Field>> noticesThatLeft() throws Exception {
        return officer
                .sees(() -> ledger.ledger(
                        null,
                        new LedgerFilter(null, DisclosurePurpose.DATA_SUBJECT_RIGHTS, officer.today(), null, null)))
                .rows()
                .stream()
                .filter(row ->
                        row.to() == Addressee.Kind.EARLIER_PARTY && row.name().equals("Jälleenmyyjä Esimerkki Oy"))
                .map(LedgerRow::fields)
                .toList();
    }

    private void acknowledged(UUID request) throws Exception {
        UUID source = of(request).notices().get(0).id();
        UUID recipient = of(request).notices().get(1).id();
        assertThat(Pdf.text(officer.sees(() -> rectification.letter(source)).pdf()))
                .contains("En felaktig uppgift har rättats", "ändrades till: Tunturitie 5");
        assertThatThrownBy(() -> officer.does(() -> rectification.acknowledged(source, officer.today(), null)))
                .hasMessage("rectification.refused.not-sent");
        officer.does(() -> rectification.sent(source, officer.today(), Channel.EMAIL));
        assertThat(noticesThatLeft())
                .contains(Set.of(Field.NAME, Field.STREET, Field.POSTAL_CODE, Field.CITY, Field.RIGHTS));
        officer.does(() -> rectification.acknowledged(source, officer.today(), "Korjattu."));
        assertThatThrownBy(() -> officer.does(() -> rectification.giveUp(recipient, " ")))
                .hasMessage("rectification.refused.why");
        officer.does(() -> rectification.giveUp(recipient, "Yritys on lakannut toimimasta."));
        assertThat(of(request).notices())
                .extracting(NoticeRow::state)
                .containsExactly(NoticeState.ACKNOWLEDGED, NoticeState.GIVEN_UP);
        assertThat(officer.sees(() -> rectification.open()).rows())
                .extracting(NoticeRow::request)
                .doesNotContain(request);
    }

    private void correct(UUID request, long item, String value) throws Exception {
        officer.does(() -> rectification.correct(request, item, ContactDatum.POSTAL_ADDRESS, value, "sv"));
    }

    private Rectification of(UUID request) throws Exception {
        return officer.sees(() -> rectification.of(request));
    }

    private List<Long> items(UUID request) throws Exception {
        return of(request).corrections().items().stream().map(each -> each.id()).toList();
    }

    private UUID asks(SubjectId customer) throws Exception {
        Correction address = new Correction(
                "Postiosoite",
                "Väärätie 1",
                "Tunturitie 5, 99400 Enontekiö",
                "Muutin.",
                Correction.Defect.OUTDATED,
                Correction.Remedy.RECTIFY);
        Correction remark = new Correction(
                "Tilauksen lisätieto",
                "x",
                null,
                "Ei pidä paikkaansa.",
                Correction.Defect.ERRONEOUS,
                Correction.Remedy.ERASE);
        return officer.receives(customer, Officer.correcting(officer.today(), "fi", address, remark));
    }
}
