package eu.dfence.register.outreach;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.MailingDirectory;
import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.outreach.api.MailingCard;
import eu.dfence.register.outreach.api.MailingFile;
import eu.dfence.register.outreach.api.MailingRow;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.Consents;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where those chosen are told apart, each time by what holds at that moment. */
@Dependent
class MailingRoom {
    @Inject
    Mailings mailings;

    @Inject
    MailingDirectory customers;

    @Inject
    Prohibitions prohibitions;

    @Inject
    Consents consents;

    MailingCard card(Mailing mailing, MailingRow row) {
        List<Mailed> chosen = mailings.chosenFor(mailing);
        return mailing.made() ? asMade(chosen, row) : asOfNow(mailing, chosen, row);
    }

    private MailingCard asOfNow(Mailing mailing, List<Mailed> chosen, MailingRow row) {
        Sorted sorted = sorted(mailing, subjects(chosen));
        List<MailingCard.Count> reasons = Sorted.counts(
                sorted.absent().stream().map(MailingCard.Absent::reason).toList());
        return new MailingCard(
                row,
                sorted.going().size(),
                reasons,
                sorted.absent().stream().limit(MailingCard.MOST).toList());
    }

    private MailingCard asMade(List<Mailed> chosen, MailingRow row) {
        List<Mailed> out =
                chosen.stream().filter(each -> each.leftOut() != null).toList();
        Map<SubjectId, LeftOut> named =
                out.stream().limit(MailingCard.MOST).collect(Collectors.toMap(Mailed::subject, Mailed::leftOut));
        List<MailingCard.Absent> absent = customers.addressees(named.keySet()).stream()
                .map(each -> new MailingCard.Absent(each.id(), each.listName(), named.get(each.id())))
                .toList();
        List<LeftOut> reasons = out.stream().map(Mailed::leftOut).toList();
        return new MailingCard(row, row.went(), Sorted.counts(reasons), absent);
    }

    MailingFile make(Mailing mailing, Locale language) {
        List<Mailed> chosen = mailings.chosenFor(mailing);
        Sorted sorted = sorted(mailing, subjects(chosen));
        Map<SubjectId, MailingCard.Absent> absent =
                sorted.absent().stream().collect(Collectors.toMap(MailingCard.Absent::id, Function.identity()));
        chosen.stream()
                .filter(each -> absent.containsKey(each.subject()))
                .forEach(each -> each.leaveOut(absent.get(each.subject()).reason()));
        byte[] csv = new AddressSheet(mailing.medium(), language).of(sorted.going());
        return new MailingFile(
                csv, Sha256.hex(csv), sorted.going().stream().map(Addressee::id).toList());
    }

    /** Whoever would be left out of the same file by now stops it (GDPR Art. 21(3)). */
    void refuseUnlessAllStillGo(Mailing mailing, Collection<SubjectId> taken) {
        int leftOut = sorted(mailing, List.copyOf(taken)).absent().size();
        if (leftOut > 0) throw new RegisterException("disclosures.refused.forbidden", leftOut);
    }

    private static List<SubjectId> subjects(List<Mailed> chosen) {
        return chosen.stream().map(Mailed::subject).toList();
    }

    private Sorted sorted(Mailing mailing, List<SubjectId> subjects) {
        return Sorted.now(
                mailing.admission(),
                subjects,
                customers.addressees(subjects),
                prohibitions.marks(subjects),
                consents(mailing, subjects));
    }

    /** Paper needs none (Act 917/2014 § 200). */
    private Map<SubjectId, Said> consents(Mailing mailing, List<SubjectId> subjects) {
        return mailing.medium() == Medium.EMAIL ? consents.last(subjects, MarketingChannel.EMAIL) : Map.of();
    }
}
