package eu.dfence.register.web.customers;

import eu.dfence.register.shared.api.Ids;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where in the customer list this session has been, so that a page can be come back to. Names are kept here and an
 * opaque key stands in the address.
 */
@SessionScoped
public class CustomerPlaces implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    /**
     * A page of the list.
     *
     * @param text what was looked for
     * @param look how the list was narrowed, and which columns it showed
     * @param cursor of the page, or null for the first
     * @param before rows on the pages before it
     */
    record Place(String text, ListLook look, String cursor, int before) implements Serializable {
        static Place start(ListLook look) {
            return new Place("", look, null, 0);
        }

        Place seen(ListLook now) {
            return new Place(text, now, null, 0);
        }
    }

    private final Map<String, Place> places = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
            return size() > MOST;
        }
    };

    private String last;

    /** Its key. */
    synchronized String keep(Place place) {
        last = Ids.next().toString();
        places.put(last, place);
        return last;
    }

    /** Null when the session never was there, or long ago. */
    synchronized Place find(String key) {
        return places.get(key);
    }

    /** Where the list was left, as the end of its address; empty for the beginning. */
    synchronized String lastQuery() {
        return last == null ? "" : "?s=" + last;
    }
}
