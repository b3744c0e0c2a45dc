package eu.dfence.register.privacy.catalogue;

import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One persistent attribute, with the path of fields that leads to it.
 *
 * <p>The nearest declaration counts: on the field, else on the embedded attribute, else on the entity's class.
 */
record ClassifiedAttribute(List<Field> path, ClassifiedColumn column) {
    static List<ClassifiedAttribute> of(Class<?> entity) {
        List<ClassifiedAttribute> found = new ArrayList<>();
        String table = table(entity);
        for (Class<?> type = entity; type != null && type != Object.class; type = type.getSuperclass()) {
            collect(type, List.of(), table, new Declaration(type, entity), found);
        }
        return found;
    }

    private static void collect(
            Class<?> type, List<Field> parents, String table, Declaration outer, List<ClassifiedAttribute> found) {
        for (Field field : type.getDeclaredFields()) {
            if (!persistent(field)) {
                continue;
            }
            field.setAccessible(true);
            List<Field> path = new ArrayList<>(parents);
            path.add(field);
            if (field.isAnnotationPresent(Embedded.class)) {
                collect(field.getType(), path, table, new Declaration(field, outer), found);
            } else {
                found.add(new ClassifiedAttribute(path, new Declaration(field, outer).column(table, field)));
            }
        }
    }

    private static boolean persistent(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.getName().startsWith("_persistence")
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(OneToMany.class);
    }

    private static String table(Class<?> entity) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(Table.class)) {
                return type.getAnnotation(Table.class).name();
            }
        }
        throw new IllegalStateException(entity + " has no @Table");
    }

    /** The personal value of a row, as people read it; none when empty. */
    List<Holding> holding(Object row, Origin origin) {
        Object value = row;
        try {
            for (Field field : path) {
                value = value == null ? null : field.get(value);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        if (value == null || value.getClass().isAnnotationPresent(Entity.class)) {
            return List.of();
        }
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        return values.stream()
                .map(each -> new Holding(
                        column.personal().category(),
                        column.table(),
                        column.column(),
                        each instanceof byte[] bytes ? bytes.length + " B" : each.toString(),
                        origin == null ? null : origin.source(),
                        origin == null ? null : origin.obtainedOn(),
                        origin != null && origin.providedByPerson()))
                .toList();
    }

    /** What is said at one place, and where to ask when nothing is said there. */
    private record Declaration(PersonalData personal, NotPersonal notPersonal) {
        Declaration(AnnotatedElement element, AnnotatedElement outer) {
            this(element.getAnnotation(PersonalData.class), element.getAnnotation(NotPersonal.class), outer);
        }

        Declaration(AnnotatedElement element, Declaration outer) {
            this(
                    silent(element) ? outer.personal : element.getAnnotation(PersonalData.class),
                    silent(element) ? outer.notPersonal : element.getAnnotation(NotPersonal.class));
        }

        private Declaration(PersonalData personal, NotPersonal notPersonal, AnnotatedElement outer) {
            this(
                    personal == null && notPersonal == null ? outer.getAnnotation(PersonalData.class) : personal,
                    personal == null && notPersonal == null ? outer.getAnnotation(NotPersonal.class) : notPersonal);
        }

        private static boolean silent(AnnotatedElement element) {
            return !element.isAnnotationPresent(PersonalData.class) && !element.isAnnotationPresent(NotPersonal.class);
        }

        ClassifiedColumn column(String table, Field field) {
            if ((personal == null) == (notPersonal == null)) {
                throw new IllegalStateException(
                        field + " must be declared either @PersonalData or @NotPersonal, and not both");
            }
            return new ClassifiedColumn(
                    field.isAnnotationPresent(CollectionTable.class)
                            ? field.getAnnotation(CollectionTable.class).name()
                            : table,
                    columnName(field),
                    personal,
                    notPersonal == null ? null : notPersonal.value());
        }

        private static String columnName(Field field) {
            if (field.isAnnotationPresent(Column.class)) {
                return field.getAnnotation(Column.class).name();
            }
            if (field.isAnnotationPresent(JoinColumn.class)) {
                return field.getAnnotation(JoinColumn.class).name();
            }
            throw new IllegalStateException(field + " has no @Column(name)");
        }
    }
}
