package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** How a request ended: which certificate, when the person was told, for what fee. */
@Embeddable
class Closing {
    private static final int LONGEST_REASON = 1000;

    @Column(name = "certificate_id")
    @NotPersonal("opaque id of the certificate")
    private UUID certificateId;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "fee", precision = 12, scale = 2)
    private BigDecimal fee = Money.ZERO.amount();

    @Column(name = "fee_reason")
    private String feeReason;

    protected Closing() {}

    void certify(UUID certificate) {
        certificateId = certificate;
    }

    boolean certified() {
        return certificateId != null;
    }

    /** free of charge, unless the request is manifestly unfounded or excessive, and that is said (GDPR Art. 12(5)). */
    void answer(ClosingForm form) {
        Money asked = form.fee() == null || form.fee().isBlank() ? Money.ZERO : Money.parse(form.fee());
        String why = Written.optional(form.feeReason(), LONGEST_REASON);
        if (asked.amount().signum() < 0) throw new RegisterException("requests.refused.fee");
        if (asked.amount().signum() > 0 && why == null) throw new RegisterException("requests.refused.fee-reason");
        fee = asked.amount();
        feeReason = fee.signum() == 0 ? null : why;
        answeredOn = form.answeredOn();
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    BigDecimal fee() {
        return fee;
    }

    String feeReason() {
        return feeReason;
    }
}
