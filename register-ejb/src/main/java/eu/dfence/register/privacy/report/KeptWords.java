package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long something is kept, as the rows in force say it: "3 years from delivery (Act on Limitation of Debts, section 4)". */
record KeptWords(Map<RetentionClock, List<RetentionPeriod>> periods, Words words) {
    String said(RetentionClock clock) {
        return periods.get(clock).stream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(RetentionPeriod period) {
        return words.text("period." + period.unit()).replace("{0}", String.valueOf(period.amount())) + " "
                + period.since().get(words.language()) + " ("
                + period.law().get(words.language()) + ")";
    }
}
