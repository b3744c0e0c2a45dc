package eu.dfence.register.privacy.report.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import java.util.Set;

/**
 * One report in its three forms (docs/access-report.md).
 *
 * @param pdf PDF/A-3a and PDF/UA-1
 * @param json UTF-8
 * @param csv UTF-8 with a byte order mark
 * @param categories of all that stands in it
 */
public record Report(byte[] pdf, byte[] json, byte[] csv, Set<DataCategory> categories) {
    public Report {
        categories = Set.copyOf(categories);
    }
}
