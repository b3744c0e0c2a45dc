package eu.dfence.register.privacy.rectification;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.customers.api.Corrected;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.rectification.api.Party;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Writes to every source and every recipient of a wrong value (GDPR Art. 19; R-86). */
@Dependent
class Telling {
    /** House rule: two weeks to answer. */
    private static final int DAYS_TO_ANSWER = 14;

    @Inject
    @Any
    Instance<RecipientsKnown> recipients;

    @Inject
    PartnerChoices partners;

    @Inject
    Letters letters;

    @Inject
    Notices notices;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    /** @param chosen the language of whoever is not in the register of partners; a partner has its own */
    void tell(CorrectionCase of, Correction asked, ContactDatum datum, Corrected corrected, Words chosen) {
        LocalDate answerBy = LocalDate.now(clock).plusDays(DAYS_TO_ANSWER);
        Set<Field> columns = columns(datum);
        parties(of, datum, corrected).forEach(party -> {
            Words words = party.partner() == null ? chosen : Words.in(partners.language(party.partner()));
            byte[] letter = letters.render(
                            LetterKind.NOTICE_TO_SOURCE_OR_RECIPIENT,
                            words.locale(),
                            values(of, asked, corrected, party.name(), words).with("answer-by", answerBy))
                    .pdf();
            notices.add(new Notice(of, asked.datum(), party, columns, letter, answerBy)
                    .madeBy(me.accountId(), clock.instant()));
        });
    }

    /** Who it is, what was wrong and what is right. */
    static Set<Field> columns(ContactDatum datum) {
        Set<Field> columns = EnumSet.of(Field.NAME, Field.RIGHTS);
        columns.addAll(
                datum.address()
                        ? EnumSet.of(Field.STREET, Field.POSTAL_CODE, Field.CITY)
                        : Field.of(Set.of(datum.category())));
        return columns;
    }

    /** Each once, the source first; only those who got such data while the wrong value stood. */
    private Collection<Told> parties(CorrectionCase of, ContactDatum datum, Corrected corrected) {
        Map<String, Told> parties = new LinkedHashMap<>();
        if (corrected.was() == null) return parties.values();
        if (corrected.partner() != null)
            parties.put(corrected.partner(), new Told(Party.SOURCE, corrected.partner(), null));
        LocalDate since = LocalDate.ofInstant(corrected.since(), clock.getZone());
        StreamSupport.stream(recipients.spliterator(), false)
                .flatMap(module -> module.recipients(of.subject()).stream())
                .filter(each -> each.categories().contains(datum.category()))
                .filter(each -> !each.on().isBefore(since))
                .forEach(each ->
                        parties.putIfAbsent(each.name(), new Told(Party.RECIPIENT, each.name(), each.partner())));
        return parties.values();
    }

    private LetterValues values(CorrectionCase of, Correction asked, Corrected corrected, String party, Words words) {
        Rights officer = me.rights();
        return new LetterValues()
                .with("addressee", party)
                .with("case", of.number())
                .with("contact", officer.displayName())
                .with("signatory", officer.displayName())
                .with("signatory-title", officer.title())
                .with("person", corrected.name())
                .with("act", words.text("act." + asked.remedy()))
                .with("done-on", LocalDate.now(clock))
                .with(
                        "items",
                        List.of(new LetterValues()
                                .with("item", asked.datum())
                                .with("change", change(corrected, words))));
    }

    /** The old value only so that it is found there. */
    private static String change(Corrected corrected, Words words) {
        return corrected.now() == null
                ? words.text("gone", corrected.was())
                : words.text("changed", corrected.was(), corrected.now());
    }
}
