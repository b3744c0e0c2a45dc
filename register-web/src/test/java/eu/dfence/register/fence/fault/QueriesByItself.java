package eu.dfence.register.fence.fault;

import jakarta.persistence.EntityManager;

class QueriesByItself {
    EntityManager em;
}
