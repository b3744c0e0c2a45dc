package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.report.api.ReportHead;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything one report tells. */
record Gathered(
        SubjectId subject,
        ReportHead head,
        boolean portable,
        List<Value> values,
        List<Recipient> recipients,
        Map<RetentionClock, List<RetentionPeriod>> periods) {
    long withheld() {
        return values.stream().filter(Value::withheld).count();
    }

    Set<DataCategory> categories() {
        return values.stream()
                .filter(each -> !each.withheld())
                .map(each -> each.holding().category())
                .collect(Collectors.toSet());
    }

    /** What the person gave, and nothing about recipients. */
    Gathered onlyPortable() {
        return new Gathered(
                subject, head, true, values.stream().filter(Value::portable).toList(), List.of(), periods);
    }
}
