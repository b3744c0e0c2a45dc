package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Reads the access log along the index of its accounts; who was looked at by name and who was shown by a search alike. */
@Dependent
class LookedAt implements LooksKept {
    private static final String OF_ACCOUNTS = " l.account_id in (%s) and l.at >= ? and l.at < ? and l.kind in (%s)";
    private static final String PERSONS =
            "select x.subject_id, count(*), cast(min(x.at) as char), cast(max(x.at) as char)"
                    + " from (select l.subject_id, l.at from access_log l where l.subject_id is not null and"
                    + OF_ACCOUNTS
                    + " union all select s.subject_id, l.at from access_log l join access_log_shown s on s.log_id = l.id where"
                    + OF_ACCOUNTS + ") x group by x.subject_id order by x.subject_id limit ?";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Looked> within(Window window, int most) {
        String accounts = marks(window.accounts().size());
        String kinds = marks(window.kinds().size());
        Query query = em.createNativeQuery(PERSONS.formatted(accounts, kinds, accounts, kinds));
        int place = 1;
        for (int half = 0; half < 2; half++) {
            for (Object each : arguments(window)) {
                query.setParameter(place++, each);
            }
        }
        query.setParameter(place, most);
        return ((List<?>) query.getResultList())
                .stream().map(row -> looked((Object[]) row)).toList();
    }

    private static String marks(int many) {
        return String.join(",", Collections.nCopies(many, "?"));
    }

    private static List<Object> arguments(Window window) {
        return Stream.of(
                        window.accounts().stream().map(Object::toString),
                        Stream.of(utc(window.from()), utc(window.to())),
                        window.kinds().stream().map(Enum::name))
                .<Object>flatMap(each -> each)
                .toList();
    }

    private static String utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static Looked looked(Object... row) {
        return new Looked(
                SubjectId.of(row[0].toString()),
                ((Number) row[1]).intValue(),
                instant(row[2].toString()),
                instant(row[3].toString()));
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant since() {
        List<?> oldest = em.createNativeQuery("select cast(at as char) from access_log order by id limit 1")
                .getResultList();
        return oldest.isEmpty() ? null : instant(oldest.get(0).toString());
    }
}
