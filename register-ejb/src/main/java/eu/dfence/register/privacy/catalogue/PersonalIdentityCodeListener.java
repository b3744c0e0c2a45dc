package eu.dfence.register.privacy.catalogue;

import eu.dfence.register.privacy.catalogue.api.PersonalIdentityCode;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Stands before every entity of the persistence unit ({@code META-INF/orm.xml}) and reads every text about to be
 * stored: a personal identity code gets into no field, whoever typed it and whichever module the field belongs to
 * (R-32, R-101, TSL 1050/2018 29 §). Statements that go round the entities are not seen here.
 */
public class PersonalIdentityCodeListener {
    private static final ClassValue<Field[]> TEXTS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            return texts(type);
        }
    };

    /** @throws RegisterException {@code personal-identity-code.refused} */
    @PrePersist
    @PreUpdate
    public void refuse(Object entity) {
        try {
            read(entity);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static void read(Object value) throws IllegalAccessException {
        if (value instanceof String text) {
            if (PersonalIdentityCode.isRefused(text)) throw new RegisterException("personal-identity-code.refused");
        } else if (value instanceof Collection<?> many) {
            for (Object each : many) {
                read(each);
            }
        } else if (value != null) {
            for (Field field : TEXTS.get(value.getClass())) {
                read(field.get(value));
            }
        }
    }

    private static Field[] texts(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (persistent(field) && holdsText(field)) {
                    field.setAccessible(true);
                    found.add(field);
                }
            }
        }
        return found.toArray(Field[]::new);
    }

    private static boolean persistent(Field field) {
        return (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0
                && !field.isAnnotationPresent(Transient.class);
    }

    private static boolean holdsText(Field field) {
        return isText(field.getType())
                || field.isAnnotationPresent(ElementCollection.class)
                        && field.getGenericType() instanceof ParameterizedType many
                        && many.getActualTypeArguments()[0] instanceof Class<?> element
                        && isText(element);
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type.isAnnotationPresent(Embeddable.class);
    }
}
