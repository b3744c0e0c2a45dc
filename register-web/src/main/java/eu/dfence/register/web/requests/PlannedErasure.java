package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.erasure.api.ErasurePlan;
import eu.dfence.register.privacy.erasure.api.Kept;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.Standing;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What stays by the plan of an erasure, so that the certificate says what the plan says. */
@RequestScoped
class PlannedErasure {
    @EJB
    ErasureDesk desk;

    /** Nothing, unless an erasure was refused, also in part, and planned. */
    List<Kept> staying(RequestCard request) {
        DataSubjectRight right = request.row().right();
        boolean erases = right == DataSubjectRight.ERASURE || right == DataSubjectRight.ANONYMISATION;
        if (!erases
                || request.row().standing() != Standing.CUSTOMER
                || request.row().decision() == null
                || !request.row().decision().owesCertificate()) {
            return List.of();
        }
        ErasurePlan plan = desk.of(request.row().id()).plan();
        return plan == null ? List.of() : plan.kept();
    }
}
