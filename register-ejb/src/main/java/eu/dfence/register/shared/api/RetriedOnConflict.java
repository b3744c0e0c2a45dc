package eu.dfence.register.shared.api;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tries the whole transaction again when the database rolled it back for a rival's sake: deadlock (1213), lock wait
 * (1205), row changed since it was read (1020). A duplicate key (1062) is never tried again: it means "done already".
 *
 * <p>Stands on the outermost desk method, which also says {@code @TransactionAttribute(NOT_SUPPORTED)}: the interceptor
 * opens a fresh transaction for each try, at most three. What the method does must be safe to do again. What the door of the
 * database stopped is refused in words: {@code erasure.refused.erased}.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RetriedOnConflict {}
