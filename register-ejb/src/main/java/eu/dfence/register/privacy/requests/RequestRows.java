package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The requests as erasure sees them: proof that rights were respected, from the day each was closed (GDPR Art. 5(2)). */
@Dependent
class RequestRows {
    private static final Map<String, String> QUESTIONS = Map.of(
            "requests_request", "select r.id, r.closedOn from Request r where r.subjectId = :id",
            "requests_correction", partsIn("CorrectionItem"),
            "requests_objection", partsIn("ObjectionItem"),
            "requests_hold", partsIn("Hold"),
            "requests_scan", partsIn("Scan"),
            "requests_answer", partsIn("Answer"));

    static final Set<String> TABLES = QUESTIONS.keySet();

    @PersistenceContext
    EntityManager em;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        QUESTIONS.forEach((table, question) -> em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList()
                .forEach(row -> rows.add(HeldRow.of(table, row[0]).since((LocalDate) row[1]))));
        return rows;
    }

    private static String partsIn(String part) {
        return "select p.id, r.closedOn from " + part + " p join p.request r where r.subjectId = :id";
    }
}
