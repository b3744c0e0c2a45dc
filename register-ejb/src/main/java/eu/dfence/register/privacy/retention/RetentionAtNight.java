package eu.dfence.register.privacy.retention;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every night, on one server: what is past its time goes (GDPR Art. 5(1)(e)). A night that was missed is made good by the next. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionAtNight {
    @Inject
    Sweeping sweeping;

    @Schedule(hour = "2", minute = "17", persistent = false)
    void nightly() {
        sweeping.run();
    }
}
