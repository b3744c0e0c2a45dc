package eu.dfence.register.staff;

import eu.dfence.register.shared.api.PlainRows;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All personal accounts, their employers and the texts they sign. */
@ApplicationScoped
class Accounts {
    private static final String ACCOUNT_EMPLOYER_UNDERTAKING_DESIGNATIONS = """
            select a.display_name, a.title, a.language, e.public_id, e.name,
                   e.own or (e.agreement_from <= ?1 and (e.agreement_to is null or e.agreement_to >= ?1)) as may_act,
                   (select max(u.valid_to) from staff_undertaking u
                     where u.account_id = a.id and u.revoked_at is null and u.valid_from <= ?1 and u.valid_to >= ?1
                       and u.text_version >= (select max(t.text_version) from staff_undertaking_text t
                                               where t.required_from <= ?1)) as undertaking_until,
                   d.role, d.maintain, a.password_number, a.one_time_until is not null as made_by_another,
                   case when e.own then null else e.business_id end as another_company
              from staff_account a
              join staff_employer e on e.id = a.employer_id
              left join staff_designation d on d.account_id = a.id and d.revoked_at is null
                   and d.valid_from <= ?1 and (d.valid_to is null or d.valid_to >= ?1)
             where a.public_id = ?2 and a.closed_at is null
               and (?3 is null or exists (select 1 from staff_session s
                                           where s.public_id = ?3 and s.account_id = a.id and s.ended_at is null))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PlainRows database;

    /**
     * One row a designation in force that day, each with account, employer and undertaking; none when closed or unknown.
     *
     * @param session must not have been ended; or null when none is asked about
     */
    List<Object[]> rights(UUID accountId, UUID session, LocalDate day) {
        return database.of(ACCOUNT_EMPLOYER_UNDERTAKING_DESIGNATIONS, day, accountId, session);
    }

    /** Finds the persistence unit; the database itself may still be away. */
    void open() {
        em.getMetamodel();
    }

    Optional<Account> named(String userName) {
        return em.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** @throws RegisterException {@code staff.unknown} */
    Account with(UUID publicId) {
        return em.createQuery("select a from Account a where a.publicId = :id", Account.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("staff.unknown"));
    }

    /** Alone with this account until the transaction ends, so that tries at its password are counted one by one. */
    Account locked(Long id) {
        return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Account> all() {
        return em.createQuery("select a from Account a join fetch a.employer order by a.displayName", Account.class)
                .setHint("eclipselink.batch", "a.designations")
                .setHint("eclipselink.batch", "a.undertakings")
                .getResultList();
    }

    Map<UUID, String> displayNames(Collection<UUID> publicIds) {
        if (publicIds.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(publicIds.size(), "?"));
        return database
                .of(
                        "select public_id, display_name from staff_account where public_id in (" + marks + ")",
                        publicIds.toArray())
                .stream()
                .collect(Collectors.toMap(row -> UUID.fromString(row[0].toString()), row -> (String) row[1]));
    }

    /** On that day or later, with an account that is not closed. */
    boolean anybodyMaintains(String role, LocalDate day) {
        return !em.createQuery(
                        "select d.id from Designation d where d.role = :role and d.maintain = true and d.revokedAt is null"
                                + " and (d.validTo is null or d.validTo >= :day) and d.account.closedAt is null",
                        Long.class)
                .setParameter("role", role)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The newest text that may be signed on a day; in Finnish when there is none in the language asked for. */
    UndertakingText textToSign(String language, LocalDate day) {
        List<UndertakingText> texts = em.createQuery(
                        "select t from UndertakingText t where t.validFrom <= :day and t.language in (:language, 'fi')"
                                + " order by t.textVersion desc, case when t.language = :language then 0 else 1 end",
                        UndertakingText.class)
                .setParameter("day", day)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultList();
        if (texts.isEmpty()) {
            throw new RegisterException("staff.refused.no-undertaking-text");
        }
        return texts.get(0);
    }

    /** The oldest text version whose signature still counts on a day. */
    int requiredTextVersion(LocalDate day) {
        Integer version = em.createQuery(
                        "select max(t.textVersion) from UndertakingText t where t.requiredFrom <= :day", Integer.class)
                .setParameter("day", day)
                .getSingleResult();
        return version == null ? Integer.MAX_VALUE : version;
    }

    void add(Object opened) {
        em.persist(opened);
    }
}
