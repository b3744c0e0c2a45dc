package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.privacy.requests.api.ErasuresAsked;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Answers erasure. */
@Dependent
class ErasureShelf implements ErasuresAsked {
    @Inject
    Requests requests;

    @Override
    public ErasureCase of(UUID request) {
        return requests.get(request).erasureCase();
    }

    @Override
    public ErasureCase toPlan(UUID request) {
        ErasureCase asked = requests.locked(request).erasureCase();
        if (!asked.open()) throw new RegisterException("requests.refused.no-erasure");
        return asked;
    }

    @Override
    public ErasureCase toErase(UUID request) {
        ErasureCase asked = toPlan(request);
        if (!asked.known()) throw new RegisterException("requests.refused.unidentified");
        return asked;
    }
}
