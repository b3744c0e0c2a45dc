package eu.dfence.register.privacy.catalogue;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the declarations of every entity of the persistence unit. */
@ApplicationScoped
class CatalogueOfEntities implements Catalogue {
    @PersistenceContext
    EntityManager em;

    private final Map<Class<?>, List<ClassifiedAttribute>> attributes = new ConcurrentHashMap<>();

    @Override
    public List<ClassifiedColumn> columns() {
        return em.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .flatMap(entity -> of(entity).stream())
                .map(ClassifiedAttribute::column)
                .distinct()
                .toList();
    }

    @Override
    public List<Holding> holdings(Object row, Origin origin) {
        return of(row.getClass()).stream()
                .filter(attribute -> attribute.column().personal() != null)
                .flatMap(attribute -> attribute.holding(row, origin).stream())
                .toList();
    }

    private List<ClassifiedAttribute> of(Class<?> entity) {
        return attributes.computeIfAbsent(entity, ClassifiedAttribute::of);
    }
}
