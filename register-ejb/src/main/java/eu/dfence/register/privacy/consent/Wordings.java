package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.consent.api.MarketingChannel;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The words to show on a day. */
@Dependent
class Wordings {
    @PersistenceContext
    EntityManager em;

    /** A channel without words is absent: nobody can consent to it. */
    Map<MarketingChannel, ConsentWording> on(LocalDate day, String language) {
        Map<MarketingChannel, ConsentWording> inForce = new EnumMap<>(MarketingChannel.class);
        em.createQuery(
                        "select w from ConsentWording w where w.language = :language and w.validFrom <= :day"
                                + " and (w.validTo is null or w.validTo >= :day) order by w.validFrom",
                        ConsentWording.class)
                .setParameter("language", language)
                .setParameter("day", day)
                .getResultList()
                .forEach(each -> inForce.put(each.channel(), each));
        return inForce;
    }
}
