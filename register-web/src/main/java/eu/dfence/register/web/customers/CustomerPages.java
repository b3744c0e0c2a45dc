package eu.dfence.register.web.customers;

import eu.dfence.register.web.customers.CustomerPlaces.Place;

/** What the buttons of the customer list send: a cursor and how many rows stand before its page. */
final class CustomerPages {
    private CustomerPages() {}

    static String go(String cursor, int before) {
        return cursor == null ? null : cursor + "." + before;
    }

    /** A new search begins at the first page; a wrong button does, too. */
    static Place asked(String text, ListLook look, String go) {
        String typed = text == null ? "" : text.strip();
        if (go == null || !go.matches("[A-Za-z0-9_-]+\\.[0-9]{1,7}")) {
            return new Place(typed, look, null, 0);
        }
        int dot = go.indexOf('.');
        return new Place(typed, look, go.substring(0, dot), Integer.parseInt(go.substring(dot + 1)));
    }
}
