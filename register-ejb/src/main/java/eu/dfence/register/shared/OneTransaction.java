package eu.dfence.register.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** One transaction from begin to commit, as a thing that can be done again. */
@Dependent
class OneTransaction {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T in(Callable<T> work) throws Exception {
        return work.call();
    }
}
