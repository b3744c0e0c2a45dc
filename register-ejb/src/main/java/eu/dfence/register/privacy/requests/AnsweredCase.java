package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.report.api.ReportHead;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.ConfirmationForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.Signing;
import eu.dfence.register.shared.api.RegisterException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the letters of one request are told.
 *
 * @param addressee lines of the address field; the first is the person's name
 */
record AnsweredCase(String number, Asked asked, Decision decision, List<String> addressee, Words words) {
    private static final int LONGEST = 200;
    private static final int LONGEST_FACTS = 4000;
    private static final int LONGEST_PROVISION = 500;

    /** Domain reference 5.7: everything the certificate must say. */
    LetterValues certificate(CertificateForm form, LocalDate today) {
        List<CertificateForm.Refused> refused = form.refused();
        if (refused.isEmpty()) throw new RegisterException("requests.refused.refused-nothing");
        refused.forEach(each -> refuseUnlessAhead(each.erasedOn(), today));
        return letter(form.signing())
                .with("register", words.text("register"))
                .with("person", addressee.get(0))
                .with("place", signing(form.signing().place()))
                .with("received-on", asked.receivedOn())
                .with("request-type", words.text("type." + asked.right()))
                .with("request", said())
                .with("decision", words.text("decision." + decision))
                .with("reasons", refused.stream().map(this::reason).toList())
                .with(
                        "later",
                        refused.stream()
                                .filter(each -> each.erasedOn() != null)
                                .map(each -> new LetterValues()
                                        .with("item", item(each))
                                        .with("erased-on", each.erasedOn()))
                                .toList());
    }

    private static void refuseUnlessAhead(LocalDate erasedOn, LocalDate today) {
        if (erasedOn != null && !erasedOn.isAfter(today)) {
            throw new RegisterException("requests.refused.erased-on", today);
        }
    }

    private LetterValues reason(CertificateForm.Refused each) {
        return new LetterValues()
                .with("item", item(each))
                .with("outcome", words.text("outcome"))
                .with("facts", Written.needed(each.facts(), LONGEST_FACTS, "requests.refused.reasons"))
                .with("provision", Written.needed(each.provision(), LONGEST_PROVISION, "requests.refused.reasons"));
    }

    private static String item(CertificateForm.Refused each) {
        return Written.needed(each.item(), LONGEST_PROVISION, "requests.refused.item");
    }

    LetterValues confirmation(ConfirmationForm form) {
        List<LetterValues> acts = rows("act", form.acts());
        if (acts.isEmpty()) throw new RegisterException("requests.refused.acts");
        return letter(form.signing())
                .with("received-on", asked.receivedOn())
                .with("request", words.text("type." + asked.right()))
                .with("acts", acts)
                .with("informed", rows("party", form.informed()));
    }

    /** Goes before a copy of the data; what was made is named. */
    LetterValues cover(ConfirmationForm form) {
        List<LetterValues> attachments = rows("attachment", form.acts());
        if (attachments.isEmpty()) throw new RegisterException("requests.refused.acts");
        return letter(form.signing()).with("received-on", asked.receivedOn()).with("attachments", attachments);
    }

    /** What a letter to the person tells of them. */
    Set<Field> fields() {
        return Fields.letter(addressee, Field.RIGHTS);
    }

    boolean asksForCopy() {
        return asked.right() == DataSubjectRight.ACCESS;
    }

    LetterKind confirmedBy() {
        return asksForCopy() ? LetterKind.ACCESS_REPORT_COVER : LetterKind.REQUEST_GRANTED;
    }

    ReportHead head(LocalDate madeOn) {
        return new ReportHead(number, words.language(), madeOn, addressee.get(0));
    }

    private static List<LetterValues> rows(String name, List<String> lines) {
        return lines.stream()
                .map(line -> Written.optional(line, LONGEST_PROVISION))
                .filter(Objects::nonNull)
                .map(line -> new LetterValues().with(name, line))
                .toList();
    }

    private LetterValues letter(Signing signing) {
        return new LetterValues()
                .with("addressee", String.join("\n", addressee))
                .with("case", number)
                .with("contact", signing(signing.contact()))
                .with("signatory", signing(signing.signatory()))
                .with("signatory-title", signing(signing.title()));
    }

    private static String signing(String typed) {
        return Written.needed(typed, LONGEST, "requests.refused.signing");
    }

    /** In the person's words; without any, what the officer wrote down. */
    private String said() {
        if (asked.said() != null) return asked.said();
        String corrections = asked.corrections().stream().map(Correction::datum).collect(Collectors.joining(", "));
        return corrections.isEmpty() ? words.text("type." + asked.right()) : corrections;
    }
}
