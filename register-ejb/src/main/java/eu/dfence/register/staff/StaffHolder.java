package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What staff holds of the people who work here: they are data subjects too, named by their account's id. */
@ApplicationScoped
class StaffHolder implements PersonalDataHolder {
    @PersistenceContext
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Catalogue catalogue;

    @Inject
    StaffRows rows;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "staff";
    }

    @Override
    public Set<SubjectId> find(String identifier) {
        List<UUID> accounts = em.createQuery(
                        "select a.publicId from Account a where a.userName = :it or a.displayName = :it", UUID.class)
                .setParameter("it", identifier)
                .getResultList();
        Set<SubjectId> found = new HashSet<>();
        accounts.forEach(account -> found.add(new SubjectId(account)));
        return found;
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        List<Account> accounts = em.createQuery("select a from Account a where a.publicId = :id", Account.class)
                .setParameter("id", subject.value())
                .getResultList();
        List<Holding> held = new ArrayList<>();
        for (Account account : accounts) {
            held.addAll(catalogue.holdings(account, null));
            account.designations().forEach(each -> held.addAll(catalogue.holdings(each, null)));
            account.undertakings().forEach(each -> held.addAll(catalogue.holdings(each, null)));
            em.createQuery("select s from SignInEvent s where s.accountId = :id", SignInEvent.class)
                    .setParameter("id", account.id())
                    .getResultList()
                    .forEach(each -> held.addAll(catalogue.holdings(each, null)));
            sessions.of(account.id()).forEach(each -> held.addAll(catalogue.holdings(each, null)));
        }
        return held;
    }

    @Override
    public Set<String> tables() {
        return StaffRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, "staff_designation", "staff_undertaking", "staff_account");
    }
}
