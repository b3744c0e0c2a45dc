package eu.dfence.register.privacy.rectification;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.customers.api.Correspondence;
import eu.dfence.register.privacy.access.api.Restriction;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.rectification.api.NoticeLetter;
import eu.dfence.register.privacy.rectification.api.RestrictionLetterDesk;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

@Stateless
@Local(RestrictionLetterDesk.class)
public class RestrictionLetterDeskBean implements RestrictionLetterDesk {
    private static final int LONGEST_REASON = 1000;
    private static final Map<String, String> SCOPE = Map.of(
            "fi", "kaikki asiakasrekisterissä olevat tietonne",
            "en", "all your data in the customer register",
            "sv", "alla era uppgifter i kundregistret");

    @EJB
    RestrictionDesk restrictions;

    @Inject
    BillingDirectory customers;

    @Inject
    Correspondence correspondence;

    @Inject
    Letters letters;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public NoticeLetter lifting(SubjectId customer, LocalDate liftedOn, String reason) {
        Restriction restriction = restrictions
                .inForce(customer)
                .orElseThrow(() -> new RegisterException("access.refused.not-restricted"));
        LocalDate today = LocalDate.now(clock);
        if (liftedOn == null || liftedOn.isBefore(today)) {
            throw new RegisterException("rectification.refused.lifted-on", today);
        }
        BillingDetails known = customers.billingDetails(customer);
        LetterValues values =
                values(known, reason).with("restricted-on", restriction.setOn()).with("lifted-on", liftedOn);
        byte[] pdf = letters.render(LetterKind.RESTRICTION_LIFTED, Locale.forLanguageTag(known.language()), values)
                .pdf();
        return new NoticeLetter(customer, "rajoitus-" + known.number() + ".pdf", pdf);
    }

    private LetterValues values(BillingDetails known, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RegisterException("rectification.refused.why", LONGEST_REASON);
        }
        Rights officer = me.rights();
        return new LetterValues()
                .with("addressee", String.join("\n", correspondence.addressField(known.id())))
                .with("case", String.valueOf(known.number()))
                .with("contact", officer.displayName())
                .with("signatory", officer.displayName())
                .with("signatory-title", officer.title())
                .with("scope", SCOPE.getOrDefault(known.language(), SCOPE.get("fi")))
                .with("reason", why);
    }
}
