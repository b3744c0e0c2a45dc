package eu.dfence.register.privacy.catalogue.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A desk's method that shows personal data. Its first parameter is the {@link SubjectId} looked at, or it returns a
 * {@link Shown} and is a search. The disclosure guard stands before it: undertaking, restriction, access log, and only
 * then the query.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Discloses {
    @Nonbinding
    Purpose value() default Purpose.CUSTOMER_REGISTER;
}
