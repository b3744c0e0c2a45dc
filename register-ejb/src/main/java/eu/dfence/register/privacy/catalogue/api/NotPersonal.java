package eu.dfence.register.privacy.catalogue.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a persistent attribute that it is no personal data, and why. On an entity it covers every attribute of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface NotPersonal {
    /** The reason, in a few words: "row's own id", "price list", "lock counter". */
    String value();
}
