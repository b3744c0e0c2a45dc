package eu.dfence.register.staff.api;

import java.time.LocalDate;

/** Asked before the people of another company get any right: whether that company may act for us (R-53, GDPR Art. 28(3)). */
public interface EmployerCondition {
    /** @param businessId of a company that is not our own */
    boolean mayAct(String businessId, LocalDate day);
}
