package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.consent.api.ConsentWithdrawn;
import eu.dfence.register.privacy.consent.api.WithdrawnAgain;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Withdraws in nobody's name: who wrote it down, the lost row knew. */
@Dependent
class LostWithdrawals implements WithdrawnAgain {
    @Inject
    Writing writing;

    @Override
    public void withdraw(ConsentWithdrawn lost) {
        writing.again(lost);
    }
}
