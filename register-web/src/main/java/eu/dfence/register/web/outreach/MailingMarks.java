package eu.dfence.register.web.outreach;

import eu.dfence.register.outreach.api.LeftOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Icons and colours of the reasons. */
@Named("mailingMarks")
@ApplicationScoped
public class MailingMarks {
    public String icon(LeftOut reason) {
        return switch (reason) {
            case RESTRICTED -> "pause";
            case PUBLICATION_BAN, OBJECTION, DISCLOSURE_BAN, NO_CONSENT -> "ban";
            case ENDED -> "circle-x";
            case NO_ADDRESS, RETURNED -> "map-pin-off";
        };
    }

    public String kind(LeftOut reason) {
        return switch (reason) {
            case RESTRICTED -> "warn";
            case PUBLICATION_BAN, OBJECTION, DISCLOSURE_BAN -> "ban";
            case ENDED, NO_CONSENT, NO_ADDRESS, RETURNED -> "line";
        };
    }
}
