package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.rectification.api.NoticeRow;
import eu.dfence.register.privacy.rectification.api.NoticeState;
import eu.dfence.register.privacy.rectification.api.Party;
import eu.dfence.register.privacy.rectification.api.Rectification;
import eu.dfence.register.privacy.rectification.api.RectificationDesk;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.Signature;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final String OFFICER = "tietosuoja";
    private static final String TOWN = "Enontekiö";

    @Inject
    Callers callers;

    @Inject
    CustomerDesk customers;

    @Inject
    RequestDesk requests;

    @Inject
    RectificationDesk rectification;

    @Inject
    MailingDesk mailings;

    @Inject
    Clock clock;

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
        SubjectId customer = callers.as("myynti", this::registerWrong);
        callers.as(
                "myynti",
                () -> mailings.make(
                        mailings.choose(
                                new CustomerFilter(CustomerKind.PERSON, null, TOWN, false, false),
                                Prohibition.Kind.DIRECT_ADVERTISING,
                                Medium.POST,
                                "Painotalo Esimerkki Oy"),
                        Locale.forLanguageTag("fi")));
        UUID request = callers.as(OFFICER, () -> asks(customer));
        long first = items(request).get(0);
        long second = items(request).get(1);
        assertThatThrownBy(() -> correct(request, first, "Tunturitie 5, 99400 Enontekiö"))
                .hasMessage("requests.refused.not-to-correct");
        officer(() -> requests.identify(request, IdentityMethod.CALL_BACK, today()));
        officer(() -> requests.decide(request, new DecisionForm(Decision.GRANTED, null, null)));
        assertThatThrownBy(() -> correct(request, first, "Tunturitie")).hasMessage("customers.refused.address-line");

        correct(request, first, "Tunturitie 5, 99400 Enontekiö");
        CustomerCard card = callers.as(OFFICER, () -> customers.card(customer));
        assertThat(card.addresses().get(0).street()).isEqualTo("Tunturitie 5");
        assertThat(card.addresses().get(0).origin().source()).isEqualTo(Source.CUSTOMER);
        assertThat(of(request).notices())
                .extracting(NoticeRow::party, NoticeRow::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Party.SOURCE, "Jälleenmyyjä Esimerkki Oy"),
                        org.assertj.core.groups.Tuple.tuple(Party.RECIPIENT, "Painotalo Esimerkki Oy"));
        assertThatThrownBy(() -> correct(request, first, "Tunturitie 6, 99400 Enontekiö"))
                .hasMessage("requests.refused.settled");

        ClosingForm closing = ClosingForm.free(today());
        assertThatThrownBy(() -> officer(() -> requests.close(request, closing)))
                .hasMessage("requests.refused.unsettled");
        officer(() -> rectification.settle(request, second, "Tilauksen lisätieto poistettiin."));
        officer(() -> requests.close(request, closing));
        acknowledged(request);
    }

    private void acknowledged(UUID request) throws Exception {
        UUID source = of(request).notices().get(0).id();
        UUID recipient = of(request).notices().get(1).id();
        assertThat(callers.as(OFFICER, () -> rectification.letter(source)).pdf())
                .startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> officer(() -> rectification.acknowledged(source, today(), null)))
                .hasMessage("rectification.refused.not-sent");
        officer(() -> rectification.sent(source, today(), Channel.EMAIL));
        officer(() -> rectification.acknowledged(source, today(), "Korjattu."));
        assertThatThrownBy(() -> officer(() -> rectification.giveUp(recipient, " ")))
                .hasMessage("rectification.refused.why");
        officer(() -> rectification.giveUp(recipient, "Yritys on lakannut toimimasta."));
        assertThat(of(request).notices())
                .extracting(NoticeRow::state)
                .containsExactly(NoticeState.ACKNOWLEDGED, NoticeState.GIVEN_UP);
        assertThat(callers.as(OFFICER, () -> rectification.open()).rows())
                .extracting(NoticeRow::request)
                .doesNotContain(request);
    }

    private void correct(UUID request, long item, String value) throws Exception {
        officer(() -> rectification.correct(request, item, ContactDatum.POSTAL_ADDRESS, value));
    }

    private Rectification of(UUID request) throws Exception {
        return callers.as(OFFICER, () -> rectification.of(request));
    }

    private List<Long> items(UUID request) throws Exception {
        return of(request).corrections().items().stream().map(each -> each.id()).toList();
    }

    private void officer(Runnable deed) throws Exception {
        callers.as(OFFICER, () -> {
            deed.run();
            return null;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID asks(SubjectId customer) {
        List<Correction> corrections = List.of(
                new Correction(
                        "Postiosoite",
                        "Väärätie 1",
                        "Tunturitie 5, 99400 Enontekiö",
                        "Muutin.",
                        Correction.Defect.OUTDATED,
                        Correction.Remedy.RECTIFY),
                new Correction(
                        "Tilauksen lisätieto",
                        "x",
                        null,
                        "Ei pidä paikkaansa.",
                        Correction.Defect.ERRONEOUS,
                        Correction.Remedy.ERASE));
        Asked asked = new Asked(
                DataSubjectRight.RECTIFICATION,
                Channel.LETTER,
                today(),
                "fi",
                true,
                Signature.HANDWRITTEN,
                null,
                null,
                null,
                corrections,
                Set.of());
        return requests.receive(new RequestForm(customer, false, null, null, asked, false))
                .id();
    }

    private SubjectId registerWrong() {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.GIVEN_NAMES, "Oikaiseva");
        typed.put(CustomerField.FAMILY_NAME, "Orvokki");
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.POSTAL_STREET, "Väärätie 1");
        typed.put(CustomerField.POSTAL_CODE, "99400");
        typed.put(CustomerField.POSTAL_CITY, TOWN);
        typed.put(CustomerField.POSTAL_COUNTRY, "FI");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.SOURCE, Source.RESELLER.name());
        typed.put(CustomerField.SOURCE_PARTNER, "Jälleenmyyjä Esimerkki Oy");
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.INVOICING_METHOD, "POST");
        return ((Saving.Stored) customers.create(new CustomerForm(CustomerKind.PERSON, 0, typed))).customer();
    }
}
