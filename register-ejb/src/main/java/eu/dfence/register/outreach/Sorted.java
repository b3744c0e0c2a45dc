package eu.dfence.register.outreach;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.outreach.api.MailingCard;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.Said;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Those chosen, told apart: who goes, and who does not and why. */
final class Sorted {
    private final List<Addressee> going = new ArrayList<>();
    private final List<MailingCard.Absent> absent = new ArrayList<>();

    /** As of now. Whoever was chosen and is not among the customers any more goes nowhere. */
    static Sorted now(
            Admission admission,
            List<SubjectId> chosen,
            List<Addressee> customers,
            Marks marks,
            Map<SubjectId, Said> consents) {
        Sorted sorted = new Sorted();
        customers.forEach(each -> sorted.add(each, admission.bar(each, marks, consents.get(each.id()))));
        Set<SubjectId> known = customers.stream().map(Addressee::id).collect(Collectors.toSet());
        chosen.stream()
                .filter(subject -> !known.contains(subject))
                .forEach(gone -> sorted.absent.add(new MailingCard.Absent(gone, "", LeftOut.ENDED)));
        return sorted;
    }

    /** @param reason null for whoever goes */
    private void add(Addressee addressee, LeftOut reason) {
        if (reason == null) {
            going.add(addressee);
        } else {
            absent.add(new MailingCard.Absent(addressee.id(), addressee.listName(), reason));
        }
    }

    List<Addressee> going() {
        return going;
    }

    List<MailingCard.Absent> absent() {
        return absent;
    }

    static List<MailingCard.Count> counts(List<LeftOut> reasons) {
        Map<LeftOut, Integer> counted = new EnumMap<>(LeftOut.class);
        reasons.forEach(reason -> counted.merge(reason, 1, Integer::sum));
        return counted.entrySet().stream()
                .map(each -> new MailingCard.Count(each.getKey(), each.getValue()))
                .toList();
    }
}
