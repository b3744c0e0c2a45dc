package eu.dfence.register.outreach;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.consent.api.Said;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may stand in a file that is made for this purpose. What anybody forbade wins over everything; an
 * objection to direct marketing bars every form of it (GDPR Art. 21(3)), though not research, which is forbidden by itself.
 */
record Admission(Prohibition.Kind purpose, Medium medium) {
    /** Own shops, where the address was given with a purchase: Act 917/2014 § 200(3). */
    private static final Set<Source> OWN_SALE = EnumSet.of(Source.SHOP, Source.WEB);

    /**
     * Null for whoever goes.
     *
     * @param consent what the addressee said last about this medium, or null
     */
    LeftOut bar(Addressee addressee, Marks marks, Said consent) {
        Set<Prohibition.Kind> forbidden = EnumSet.noneOf(Prohibition.Kind.class);
        marks.prohibitions(addressee.id()).forEach(each -> forbidden.add(each.kind()));
        if (marks.restricted(addressee.id())) return LeftOut.RESTRICTED;
        if (forbidden.contains(Prohibition.Kind.PUBLICATION)) return LeftOut.PUBLICATION_BAN;
        if (forbidden.stream().anyMatch(objections()::contains)) return LeftOut.OBJECTION;
        if (forbidden.contains(Prohibition.Kind.DISCLOSURE)) return LeftOut.DISCLOSURE_BAN;
        if (addressee.ended()) return LeftOut.ENDED;
        return medium == Medium.EMAIL ? byEmail(addressee, consent) : byPost(addressee);
    }

    private Set<Prohibition.Kind> objections() {
        return purpose == Prohibition.Kind.MARKET_AND_OPINION_RESEARCH
                ? EnumSet.of(purpose)
                : EnumSet.of(purpose, Prohibition.Kind.DIRECT_MARKETING);
    }

    private static LeftOut byPost(Addressee addressee) {
        if (addressee.street() == null) return LeftOut.NO_ADDRESS;
        return addressee.returned() ? LeftOut.RETURNED : null;
    }

    private LeftOut byEmail(Addressee addressee, Said consent) {
        if (addressee.email() == null) return LeftOut.NO_ADDRESS;
        if (!allowed(addressee, consent)) return LeftOut.NO_CONSENT;
        return addressee.emailBounced() ? LeftOut.RETURNED : null;
    }

    /** Act 917/2014 § 200 and 202: a person must have consented, or bought; whoever took a consent back wants none of it. Research is no direct marketing. */
    private boolean allowed(Addressee addressee, Said consent) {
        if (consent != null && purpose != Prohibition.Kind.MARKET_AND_OPINION_RESEARCH) return consent == Said.GIVEN;
        return addressee.organisation() || OWN_SALE.contains(addressee.emailSource());
    }
}
