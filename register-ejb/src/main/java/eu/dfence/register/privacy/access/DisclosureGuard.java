package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Stands before every method that shows personal data. A look at one person is checked and logged, and its row committed,
 * before the desk's query; a search is logged after its query and before its answer. What cannot be logged is
 * not shown.
 */
@Discloses
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class DisclosureGuard {
    @Inject
    CurrentStaff staff;

    @Inject
    Viewing viewing;

    @Inject
    AccessLog log;

    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        if (!staff.rights().open()) {
            throw new EJBAccessException("no undertaking in force");
        }
        Purpose purpose = call.getMethod().getAnnotation(Discloses.class).value();
        List<SubjectId> asked = asked(call.getParameters());
        if (asked.size() == 1 && !viewing.covers(asked)) {
            log.announce(asked.get(0), purpose);
            viewing.opened(asked);
        }
        Object answer = call.proceed();
        tell(asked.size() > 1 ? asked : shown(answer), purpose);
        return answer;
    }

    private void tell(Collection<SubjectId> shown, Purpose purpose) {
        if (viewing.covers(shown)) {
            return;
        }
        if (shown.size() == 1) {
            log.tell(shown.iterator().next(), purpose);
        } else {
            log.tell(Set.copyOf(shown), purpose);
        }
        viewing.opened(shown);
    }

    private static Collection<SubjectId> shown(Object answer) {
        return answer instanceof Shown shown ? shown.subjectsShown() : List.of();
    }

    /** @param parameters null, for a method without any, from a session bean in this container */
    private static List<SubjectId> asked(Object[] parameters) {
        Object first = parameters == null || parameters.length == 0 ? null : parameters[0];
        if (first instanceof SubjectId subject) {
            return List.of(subject);
        }
        if (first instanceof Collection<?> many) {
            return many.stream()
                    .filter(SubjectId.class::isInstance)
                    .map(SubjectId.class::cast)
                    .toList();
        }
        return List.of();
    }
}
