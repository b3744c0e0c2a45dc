package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.DisclosuresKnown;
import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@Dependent
class KnownDisclosures implements DisclosuresKnown {
    @PersistenceContext
    EntityManager em;

    @Inject
    Partners partners;

    @Inject
    Countries countries;

    @Override
    public List<PartnerCard> partners(LocalDate day) {
        PartnerCards cards = new PartnerCards(countries.known(), day);
        return partners.all().stream().map(each -> cards.of(each, Map.of())).toList();
    }

    @Override
    public Map<DisclosurePurpose, String> named(LocalDate day) {
        Map<DisclosurePurpose, String> named = new EnumMap<>(DisclosurePurpose.class);
        for (Object row : em.createNativeQuery("select p.purpose, p.source from disclosures_purpose p"
                        + " where p.valid_from <= ?1 and (p.valid_to is null or p.valid_to >= ?1)")
                .setParameter(1, day)
                .getResultList()) {
            Object[] purpose = (Object[]) row;
            named.put(DisclosurePurpose.valueOf(purpose[0].toString()), purpose[1].toString());
        }
        return named;
    }
}
