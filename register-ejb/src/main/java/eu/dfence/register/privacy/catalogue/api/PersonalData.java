package eu.dfence.register.privacy.catalogue.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Classifies a persistent attribute, once, where it is declared. On an entity it is the classification of every attribute
 * that says nothing else; on a record of an {@code api} it marks personal data that leaves its module. The notice, the access report, the erasure plan and the column comments are
 * made of this declaration; an attribute with neither this nor {@link NotPersonal} fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface PersonalData {
    DataCategory category();

    Purpose[] purposes();

    RetentionClock clock() default RetentionClock.CUSTOMER;

    OnErasure onErasure() default OnErasure.DELETE_ROW;

    /**
     * May name somebody else than the data subject, as a payer or a representative does: such a name is not copied to the
     * data subject (GDPR Art. 15(4)).
     */
    boolean namesAnother() default false;
}
