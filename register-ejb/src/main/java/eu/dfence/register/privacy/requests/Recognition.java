package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How and when the person was recognised (GDPR Art. 12(6)). */
@Embeddable
class Recognition {
    @Enumerated(EnumType.STRING)
    @Column(name = "identity_method")
    private IdentityMethod method;

    @Column(name = "identified_on")
    private LocalDate on;

    protected Recognition() {}

    Recognition(IdentityMethod method, LocalDate on) {
        if (method == null) throw new RegisterException("requests.refused.identity-method");
        this.method = method;
        this.on = on;
    }

    IdentityMethod method() {
        return method;
    }

    LocalDate on() {
        return on;
    }
}
