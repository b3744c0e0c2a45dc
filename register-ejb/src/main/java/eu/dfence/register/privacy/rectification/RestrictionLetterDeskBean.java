package eu.dfence.register.privacy.rectification;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.customers.api.Correspondence;
import eu.dfence.register.privacy.access.api.Restriction;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.rectification.api.NoticeLetter;
import eu.dfence.register.privacy.rectification.api.RestrictionLetterDesk;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    Gate gate;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    /** Each is a letter of its own: what it says was typed just now. */
    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
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
        List<String> addressee = correspondence.addressField(customer);
        LetterValues values = values(known, addressee, reason)
                .with("restricted-on", restriction.setOn())
                .with("lifted-on", liftedOn);
        Letter letter = letters.render(LetterKind.RESTRICTION_LIFTED, Locale.forLanguageTag(known.language()), values);
        byte[] pdf = gate.pass(outgoing(customer, Fields.letter(addressee, Field.RIGHTS), letter));
        return new NoticeLetter(customer, "rajoitus-" + known.number() + ".pdf", pdf);
    }

    private static Outgoing outgoing(SubjectId customer, Set<Field> fields, Letter letter) {
        return new Outgoing(
                Ids.next(),
                Exit.LETTER,
                Addressee.dataSubject(),
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                fields,
                List.of(customer),
                letter.pdf(),
                letter.sha256());
    }

    private LetterValues values(BillingDetails known, List<String> addressee, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RegisterException("rectification.refused.why", LONGEST_REASON);
        }
        Rights officer = me.rights();
        return new LetterValues()
                .with("addressee", String.join("\n", addressee))
                .with("case", String.valueOf(known.number()))
                .with("contact", officer.displayName())
                .with("signatory", officer.displayName())
                .with("signatory-title", officer.title())
                .with("scope", SCOPE.getOrDefault(known.language(), SCOPE.get("fi")))
                .with("reason", why);
    }
}
