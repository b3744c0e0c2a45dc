package eu.dfence.register.customers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A native statement that grows with its arguments; what was typed is always an argument. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** @param piece with one {@code ?} for each argument */
    Sql add(String piece, Object... more) {
        int from = 0;
        for (Object argument : more) {
            int mark = piece.indexOf('?', from);
            arguments.add(argument);
            text.append(piece, from, mark + 1).append(arguments.size());
            from = mark + 1;
        }
        text.append(piece, from, piece.length());
        return this;
    }

    Sql add(Sql other) {
        return add(other.unnumbered(), other.arguments.toArray());
    }

    private String unnumbered() {
        return text.toString().replaceAll("\\?[0-9]+", "?");
    }

    Stream<Cells> rows(EntityManager em) {
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return ((List<?>) query.getResultList()).stream().map(Cells::new);
    }
}
