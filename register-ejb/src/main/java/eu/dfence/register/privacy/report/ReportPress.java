package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.report.api.AccessReports;
import eu.dfence.register.privacy.report.api.Report;
import eu.dfence.register.privacy.report.api.ReportHead;
import eu.dfence.register.privacy.retention.api.RetentionPeriods;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks every holder there is, whichever module it belongs to, and prints what they tell. */
@Dependent
class ReportPress implements AccessReports {
    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    @Any
    Instance<RecipientsKnown> recipients;

    @Inject
    Catalogue catalogue;

    @Inject
    Letters letters;

    @Inject
    RetentionPeriods periods;

    @Override
    public Report everything(SubjectId subject, ReportHead head) {
        return print(gathered(subject, head));
    }

    @Override
    public Report portable(SubjectId subject, ReportHead head) {
        return print(gathered(subject, head).onlyPortable());
    }

    private Report print(Gathered gathered) {
        Words words = Words.in(gathered.head().language());
        return new Report(
                letters.print(new PaperLayout(gathered, words).paper()),
                new JsonText(gathered, words).bytes(),
                new CsvText(gathered, words).bytes(),
                gathered.categories());
    }

    private Gathered gathered(SubjectId subject, ReportHead head) {
        List<Holding> told = new ArrayList<>();
        holders.stream()
                .sorted(Comparator.comparing(PersonalDataHolder::module))
                .forEach(each -> told.addAll(asked(each, subject)));
        List<Recipient> known = once(recipients.stream().flatMap(each -> each.recipients(subject).stream()));
        return new Gathered(
                subject,
                head,
                false,
                new Sorting(catalogue, subject, head.person()).sorted(told),
                known,
                periods.inForce(head.madeOn()));
    }

    /** The newest first; what two modules know of the same giving stands once. */
    static List<Recipient> once(Stream<Recipient> known) {
        Set<Object> seen = new HashSet<>();
        return known.filter(each -> seen.add(List.of(
                        each.partner() == null ? each.name() : each.partner(),
                        each.on(),
                        each.purpose(),
                        each.categories())))
                .sorted(Comparator.comparing(Recipient::on).reversed())
                .toList();
    }

    /** A report with something missing would be a lie: one that cannot answer stops it. */
    private static List<Holding> asked(PersonalDataHolder holder, SubjectId subject) {
        try {
            return holder.holdings(subject);
        } catch (RuntimeException broken) {
            RegisterException refusal = new RegisterException("report.refused.holder", holder.module());
            refusal.initCause(broken);
            throw refusal;
        }
    }
}
